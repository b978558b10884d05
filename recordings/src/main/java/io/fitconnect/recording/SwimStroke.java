package io.fitconnect.recording;

/** How a length was swum, as the watch recognised it. */
public enum SwimStroke {
    FREESTYLE,
    BACKSTROKE,
    BREASTSTROKE,
    BUTTERFLY,
    DRILL,
    MIXED,
    MEDLEY
}
