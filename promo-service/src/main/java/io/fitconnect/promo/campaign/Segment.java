package io.fitconnect.promo.campaign;

import java.util.List;

/** The athletes for whom every condition holds; without conditions all. */
public record Segment(List<Condition> conditions) {

    public static final int MOST_CONDITIONS = 10;
    public static final int MOST_VALUES = 100;

    public Segment {
        conditions = List.copyOf(conditions);
        if (conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("A segment has at most " + MOST_CONDITIONS + " conditions");
        }
    }

    public boolean holds(Facts facts) {
        for (Condition condition : conditions) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }
}
