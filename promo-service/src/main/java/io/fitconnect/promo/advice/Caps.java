package io.fitconnect.promo.advice;

import java.time.Duration;

/**
 * How much advice an athlete gets at most.
 *
 * @param perDay     of the athlete's calendar
 * @param perWeek    in any seven days
 * @param open       that stand at one time
 * @param sameAgain  how long after advice the same subject is not advised again
 */
public record Caps(int perDay, int perWeek, int open, Duration sameAgain) {

    public static final Duration WEEK = Duration.ofDays(7);

    public Caps {
        if (perDay < 1 || perWeek < perDay || open < 1 || sameAgain.compareTo(WEEK) < 0) {
            throw new IllegalArgumentException("A week holds a day's advice, and no subject comes again within it");
        }
    }
}
