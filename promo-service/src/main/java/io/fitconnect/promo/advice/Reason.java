package io.fitconnect.promo.advice;

import io.fitconnect.platform.message.Message;
import io.fitconnect.promo.gear.WearEstimate;
import io.fitconnect.promo.product.Season;
import java.util.Map;
import java.util.UUID;

/** Why something is advised, in numbers; the words are made where it is read. */
public sealed interface Reason {

    /** The kind of gear that is needed. */
    String gearKind();

    /** The sentence that the athlete reads. */
    Message inWords();

    /** An item is worn. */
    record Worn(UUID gear, String name, String gearKind, WearEstimate wear) implements Reason {

        @Override
        public Message inWords() {
            return AdviceText.WORN.message(Map.of(
                    "name", name,
                    "measure", wear.measure().word(),
                    "bound", wear.isAtLeast() ? "least" : "exact",
                    "used", Math.round(wear.used()),
                    "lower", wear.lower(),
                    "upper", wear.upper(),
                    "pace",
                            wear.weeks()
                                    .map(weeks -> weeks == 0 ? "passed" : "known")
                                    .orElse("unknown"),
                    "weeks", wear.weeks().orElse(0L)));
        }
    }

    /** A season has begun in which the sport wants other gear. */
    record Seasonal(String gearKind, String sport, Season season, int trainings) implements Reason {

        @Override
        public Message inWords() {
            return AdviceText.SEASONAL.message(
                    Map.of("season", season.word(), "trainings", trainings, "weeks", Habit.WEEKS, "kind", gearKind));
        }
    }
}
