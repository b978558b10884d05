package io.fitconnect.gamification.rule;

import io.fitconnect.gamification.effort.Effort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Within what an achievement counts. */
public enum Occasion {
    TRAINING {
        @Override
        String of(Effort effort) {
            return effort.training().toString();
        }
    },
    /** From Monday, as 2026-W48. */
    WEEK {
        @Override
        String of(Effort effort) {
            LocalDate day = effort.day();
            return String.format(
                    Locale.ROOT,
                    "%d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    MONTH {
        @Override
        String of(Effort effort) {
            return YearMonth.from(effort.day()).toString();
        }
    },
    YEAR {
        @Override
        String of(Effort effort) {
            return Integer.toString(effort.day().getYear());
        }
    },
    EVER {
        @Override
        String of(Effort effort) {
            return Award.ONCE;
        }
    };

    abstract String of(Effort effort);
}
