package io.fitconnect.e2e.expected;

import java.util.List;

/**
 * What became of a file.
 *
 * @param result the import's end, such as {@code done} or {@code refused}
 * @param trainings how many trainings it became
 * @param words why it was refused and what was warned of
 * @param misses what differs from the table; empty for a hit
 * @param serverError whether the platform answered with a 5xx anywhere
 */
record FileResult(
        ExpectedFile file, String result, int trainings, List<String> words, List<String> misses, boolean serverError) {

    boolean isHit() {
        return misses.isEmpty() && !serverError;
    }
}
