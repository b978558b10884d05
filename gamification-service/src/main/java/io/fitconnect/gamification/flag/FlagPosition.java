package io.fitconnect.gamification.flag;

import java.util.UUID;

/** Where an athlete's list of flags goes on. */
public record FlagPosition(UUID flag) {

    public static final FlagPosition FIRST = new FlagPosition(new UUID(-1, -1));
}
