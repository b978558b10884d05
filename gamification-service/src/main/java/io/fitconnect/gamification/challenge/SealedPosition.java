package io.fitconnect.gamification.challenge;

/** A {@link ParticipantPosition} that tells its reader nothing: it names an athlete who may have no name for the viewer. */
public record SealedPosition(String sealed) {}
