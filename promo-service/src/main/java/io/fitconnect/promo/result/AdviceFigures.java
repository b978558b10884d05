package io.fitconnect.promo.result;

import java.util.List;
import java.util.UUID;

/** How many people were advised, and how often advice was given, followed and bought upon, by the rule that gave its reason and by country. */
public interface AdviceFigures {

    /**
     * Counts one.
     *
     * @param athlete spreads the sums over rows
     */
    void count(Figure figure, String rule, String country, UUID athlete);

    /** All sums, by rule and country. */
    List<Sum> list();

    /** What is counted, once a piece of advice each but for the people. */
    enum Figure {
        /** A person was advised for the first time. */
        PERSON,
        GIVEN,
        FOLLOWED,
        BOUGHT
    }

    /** The sums of a rule in a country. */
    record Sum(String rule, String country, long people, long given, long followed, long bought) {}
}
