package io.fitconnect.gamification.challenge;

import java.util.UUID;

/** Where the list of participants goes on: behind this one. */
public record ParticipantPosition(long value, UUID athlete) {

    public static final ParticipantPosition FIRST = new ParticipantPosition(Long.MAX_VALUE, new UUID(0, 0));

    static ParticipantPosition of(Participant participant) {
        return new ParticipantPosition(participant.value(), participant.athlete());
    }
}
