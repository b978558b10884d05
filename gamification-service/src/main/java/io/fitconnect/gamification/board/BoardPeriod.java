package io.fitconnect.gamification.board;

import io.fitconnect.platform.json.WireName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** For how long a board counts. Each athlete's own local days do, all over the world. */
public enum BoardPeriod {
    /** From Monday, as 2026-W48. */
    WEEK {
        @Override
        public String of(LocalDate day) {
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    /** As 2026-11. */
    MONTH {
        @Override
        public String of(LocalDate day) {
            return YearMonth.from(day).toString();
        }
    },
    /** A quarter of a year, as 2026-Q4. */
    SEASON {
        @Override
        public String of(LocalDate day) {
            return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    ALL_TIME {
        @Override
        public String of(LocalDate day) {
            return "all";
        }
    };

    /** The word of the period that a day belongs to. */
    public abstract String of(LocalDate day);

    public static Optional<BoardPeriod> find(String wireName) {
        return WireName.find(BoardPeriod.class, wireName);
    }
}
