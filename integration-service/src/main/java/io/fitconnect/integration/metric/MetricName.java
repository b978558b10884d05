package io.fitconnect.integration.metric;

import io.fitconnect.platform.json.WireName;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a series of values: that of a kind, such as {@code weight}, or {@code score-} and the name that a vendor gave to its
 * score.
 */
public record MetricName(MetricKind kind, String text) implements Comparable<MetricName> {

    /** The longest name. */
    public static final int MAX_LENGTH = 60;

    private static final String SCORE = "score-";
    private static final Pattern OF_SCORE = Pattern.compile("score(-[a-z0-9]+)+");

    /** Finds the series of a name. */
    public static Optional<MetricName> find(String text) {
        if (text.startsWith(SCORE)) {
            return text.length() <= MAX_LENGTH && OF_SCORE.matcher(text).matches()
                    ? Optional.of(new MetricName(MetricKind.SCORE, text))
                    : Optional.empty();
        }
        return WireName.find(MetricKind.class, text)
                .filter(kind -> kind != MetricKind.SCORE)
                .map(MetricName::of);
    }

    /** The series of a kind that needs no further name. */
    public static MetricName of(MetricKind kind) {
        if (kind == MetricKind.SCORE) {
            throw new IllegalArgumentException("A score has a name of its own");
        }
        return new MetricName(kind, kind.wireName());
    }

    @Override
    public int compareTo(MetricName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
