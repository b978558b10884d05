package io.fitconnect.promo.advice;

import io.fitconnect.promo.gear.OwnedItem;
import io.fitconnect.promo.gear.WornItem;
import io.fitconnect.promo.person.Person;
import java.util.List;
import java.util.Map;

/**
 * All that advice is made from: the facts that the explaining page lists.
 *
 * @param items             in use
 * @param worn              those of them of which wear was announced
 * @param withheldTrainings of the athlete, whose source forbids advice
 * @param sizes             by kind of gear, known from purchases
 */
public record Situation(
        Person person,
        List<OwnedItem> items,
        List<WornItem> worn,
        List<Habit> habits,
        int withheldTrainings,
        Map<String, String> sizes) {

    public Situation {
        items = List.copyOf(items);
        worn = List.copyOf(worn);
        habits = List.copyOf(habits);
        sizes = Map.copyOf(sizes);
    }
}
