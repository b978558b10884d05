package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Surface;
import java.util.Set;

/**
 * What an athlete did lately in a sport, by trainings whose source allows advice.
 *
 * @param trainings in the last four weeks
 * @param surfaces  on which at least a quarter of them took place
 */
public record Habit(String sport, int trainings, Set<Surface> surfaces) {

    public static final int WEEKS = 4;

    public Habit {
        surfaces = Set.copyOf(surfaces);
    }
}
