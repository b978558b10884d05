package io.fitconnect.training.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which training fulfilled a plan entry, and who said so.
 *
 * @param training null while the entry is open
 */
public record Fulfilment(By by, @Nullable UUID training) {

    /** An entry that no training has fulfilled yet. */
    public static final Fulfilment OPEN = new Fulfilment(By.MATCHING, null);

    /** Who decides. */
    public enum By {
        /** The trainings of the day, by {@link DayMatching}. */
        MATCHING,
        /** The athlete, who linked a training or undid a match. */
        ATHLETE
    }

    static Fulfilment matched(@Nullable UUID training) {
        return new Fulfilment(By.MATCHING, training);
    }

    static Fulfilment decided(@Nullable UUID training) {
        return new Fulfilment(By.ATHLETE, training);
    }

    boolean isOf(UUID other) {
        return other.equals(training);
    }
}
