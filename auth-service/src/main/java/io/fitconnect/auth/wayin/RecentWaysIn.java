package io.fitconnect.auth.wayin;

import io.fitconnect.auth.account.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The ways into an account that were added lately. A changed password does not close them, so its owner has to see which are not the own:
 * an intruder adds one to come back by.
 */
@Component
public class RecentWaysIn {

    private static final Duration LATELY = Duration.ofDays(30);

    private final ObjectProvider<WayIn> ways;
    private final Clock clock;

    RecentWaysIn(ObjectProvider<WayIn> ways, Clock clock) {
        this.ways = ways;
        this.clock = clock;
    }

    /** How many there are, within the caller's transaction. */
    public int count(AccountId account) {
        return (int) ways.stream()
                .flatMap(way -> way.listAdded(account).stream())
                .filter(this::isRecent)
                .count();
    }

    /** Whether something that was added at this moment is one. */
    public boolean isRecent(Instant addedAt) {
        return addedAt.plus(LATELY).isAfter(clock.instant());
    }
}
