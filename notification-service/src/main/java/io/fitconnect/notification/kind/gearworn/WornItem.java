package io.fitconnect.notification.kind.gearworn;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item and how far it is worn.
 *
 * @param name      as its owner calls it; null when the name had not arrived
 * @param threshold {@code near} or {@code passed}
 * @param measure   unit of used, lower and upper: kilometers, hours, days-of-use or months
 */
record WornItem(
        UUID gearId, @Nullable String name, String threshold, String measure, double used, int lower, int upper) {

    static final String PASSED = "passed";
    static final Set<String> THRESHOLDS = Set.of("near", PASSED);
}
