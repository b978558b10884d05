package io.fitconnect.gamification.challenge;

import io.fitconnect.platform.text.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A challenge.
 *
 * @param owner who made it; null of one for everybody
 * @param club  of the audience {@link Audience#CLUB}; null of any other
 * @param teams how teams are scored; null where everybody is alone
 */
public record Challenge(
        UUID id,
        @Nullable UUID owner,
        String title,
        Goal goal,
        Audience audience,
        @Nullable UUID club,
        @Nullable TeamScoring teams,
        Instant createdAt) {

    public static final int MAX_TITLE = 80;

    public static final TextRule TITLE = TextRule.line(MAX_TITLE);

    public static final int MAX_TEAM = 40;

    public static final TextRule TEAM = TextRule.line(MAX_TEAM);

    /** Whether its last day is over everywhere on earth. */
    boolean isOver(Instant now) {
        return goal.until().plusDays(1).isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
