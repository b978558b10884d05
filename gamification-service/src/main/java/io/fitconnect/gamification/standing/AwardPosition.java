package io.fitconnect.gamification.standing;

import java.time.LocalDate;

/** Where the list of awards goes on: behind this one. */
public record AwardPosition(LocalDate day, String rule, int tier, String occasion) {

    public static final AwardPosition FIRST = new AwardPosition(LocalDate.of(9999, 12, 31), "", 0, "");

    static AwardPosition of(GivenAward given) {
        return new AwardPosition(
                given.award().day(),
                given.award().rule(),
                given.award().tier(),
                given.award().occasion());
    }
}
