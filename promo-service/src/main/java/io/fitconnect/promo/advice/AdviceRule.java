package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import java.util.Set;

/** A rule that makes advice; rules are data of {@code advice-rules.yaml}. */
public sealed interface AdviceRule {

    String key();

    /**
     * Advises to renew what wears out.
     *
     * @param gearKinds   to which it applies
     * @param isComponent whether items of these kinds wear while mounted on another, so that trainings do not name them
     * @param fromShare   of the lower end of the life, from which on it applies
     */
    record Renewal(String key, Set<String> gearKinds, boolean isComponent, double fromShare) implements AdviceRule {

        public Renewal {
            gearKinds = Set.copyOf(gearKinds);
            if (!(fromShare > 0 && fromShare <= 1)) {
                throw new IllegalArgumentException("A renewal is advised from a share of 0 to 1 on");
            }
        }
    }

    /**
     * Advises gear for a season to those who train outdoors in it and have none.
     *
     * @param sports         in which they train
     * @param surfaces       on which; empty means any outdoors
     * @param gearKind       what they need
     * @param leastTrainings in the last four weeks
     */
    record Seasonal(
            String key, Season season, Set<String> sports, Set<Surface> surfaces, String gearKind, int leastTrainings)
            implements AdviceRule {

        public Seasonal {
            sports = Set.copyOf(sports);
            surfaces = Set.copyOf(surfaces);
            if (leastTrainings < 1) {
                throw new IllegalArgumentException("Seasonal advice needs trainings");
            }
        }
    }
}
