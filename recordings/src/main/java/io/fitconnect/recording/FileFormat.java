package io.fitconnect.recording;

/** The file formats that are understood. */
public enum FileFormat {
    FIT,
    GPX,
    TCX,
    KML,
    JSON
}
