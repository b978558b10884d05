package io.fitconnect.gamification.board.web;

import io.fitconnect.gamification.board.BoardPeriod;
import io.fitconnect.gamification.board.ScoreKey;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sports;
import java.time.LocalDate;

/** Reads what a caller asks for. */
final class BoardQuery {

    /** The earliest start that a training may have. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private BoardQuery() {}

    static ScoreKey score(String period, LocalDate day, String sport, LocalDate today) {
        BoardPeriod asked = BoardPeriod.find(period)
                .orElseThrow(() -> InvalidValue.refuse("period", "must be week, month, season or all-time"));
        if (!sport.equals(ScoreKey.ALL_SPORTS) && Sports.find(sport).isEmpty()) {
            throw InvalidValue.refuse("sport", "must be all or the key of a sport");
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(today.plusDays(1))) {
            throw InvalidValue.refuse("day", "must be from " + FIRST_DAY + " to tomorrow");
        }
        return new ScoreKey(asked.of(day), sport);
    }

    static int around(int rows) {
        return require("around", rows, 0, 50);
    }

    static int from(int place) {
        return require("from", place, 0, 100_000_000);
    }

    private static int require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValue.refuse(name, "must be " + least + " to " + most);
        }
        return value;
    }
}
