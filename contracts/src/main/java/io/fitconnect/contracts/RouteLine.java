package io.fitconnect.contracts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Paths that the gateway passes to a service.
 *
 * @param path such as {@code /a/b}, {@code /a/*}{@code /b}, or {@code /a/**} for the path and everything below it
 * @param bodyBytes the largest body, where it is not the gateway's usual one
 * @param stream whether an answer may last for hours
 * @param open whether no token is demanded
 */
public record RouteLine(String path, OptionalLong bodyBytes, boolean stream, boolean open) {

    /** The more specific pattern first: more fixed segments, then no {@code **}, then by name. */
    public static final Comparator<RouteLine> MOST_SPECIFIC_FIRST = Comparator.comparingLong(RouteLine::fixedSegments)
            .reversed()
            .thenComparing(route -> route.path().endsWith("/**"))
            .thenComparing(RouteLine::path);

    private static final Pattern PATTERN = Pattern.compile("(/[A-Za-z0-9._-]+|/\\*)+(/\\*\\*)?");

    public RouteLine {
        if (!PATTERN.matcher(path).matches()) {
            throw new IllegalArgumentException(path + " is no path like /api/v1/things/** or /api/v1/things/*/parts");
        }
        if (path.equals("/internal") || path.startsWith("/internal/")) {
            throw new IllegalArgumentException(path + " is internal, and the gateway never passes it");
        }
    }

    private long fixedSegments() {
        return Arrays.stream(path.substring(1).split("/"))
                .filter(segment -> !segment.startsWith("*"))
                .count();
    }
}
