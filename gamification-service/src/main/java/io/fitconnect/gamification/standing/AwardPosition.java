package io.fitconnect.gamification.standing;

import java.time.LocalDate;

/** Where the list of awards goes on: behind this one. */
public record AwardPosition(LocalDate day, String rule, int tier, String occasion) {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public static final AwardPosition FIRST = new AwardPosition(LAST_DAY, "", 0, "");

    public AwardPosition {
        if (day.getYear() < 0 || day.isAfter(LAST_DAY) || rule.indexOf('\0') >= 0 || occasion.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no award has such a position");
        }
    }

    static AwardPosition of(GivenAward given) {
        return new AwardPosition(
                given.award().day(),
                given.award().rule(),
                given.award().tier(),
                given.award().occasion());
    }
}
