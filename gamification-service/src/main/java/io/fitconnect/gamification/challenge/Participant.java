package io.fitconnect.gamification.challenge;

import java.util.UUID;

/** Who takes part, and how far. */
public record Participant(UUID athlete, long value, boolean reached) {}
