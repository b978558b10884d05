package io.fitconnect.gateway.route;

import java.util.List;

/**
 * Matches raw paths without allocation. {@code /a/b} is that path alone, {@code /a/b/**} also everything
 * below it, and {@code *} in {@code /a/*}{@code /b} stands for one segment.
 */
final class PathPattern {

    private static final String BELOW = "/**";
    private static final String ANY = "*";

    private final String[] segments;
    private final boolean below;

    private PathPattern(String[] segments, boolean below) {
        this.segments = segments;
        this.below = below;
    }

    static PathPattern of(String pattern) {
        boolean below = pattern.endsWith(BELOW);
        String fixed = below ? pattern.substring(0, pattern.length() - BELOW.length()) : pattern;
        return new PathPattern(List.of(fixed.substring(1).split("/", -1)).toArray(String[]::new), below);
    }

    boolean matches(String path) {
        int at = 0;
        for (String segment : segments) {
            if (at >= path.length() || path.charAt(at) != '/') {
                return false;
            }
            int end = path.indexOf('/', at + 1);
            int next = end < 0 ? path.length() : end;
            if (!matches(segment, path, at + 1, next)) {
                return false;
            }
            at = next;
        }
        return at == path.length() || below;
    }

    private static boolean matches(String segment, String path, int begin, int end) {
        return segment.equals(ANY) ? end > begin : end - begin == segment.length() && path.startsWith(segment, begin);
    }
}
