package io.fitconnect.gateway.route;

/**
 * Matches raw paths. {@code /a/b} is that path alone, {@code /a/b/**} also everything below it, and {@code *} in
 * {@code /a/*}{@code /b} stands for one segment.
 */
final class PathRule {

    private final String before;
    private final String after;
    private final boolean below;

    private PathRule(String before, String after, boolean below) {
        this.before = before;
        this.after = after;
        this.below = below;
    }

    static PathRule of(String pattern) {
        boolean below = pattern.endsWith("/**");
        String fixed = below ? pattern.substring(0, pattern.length() - 3) : pattern;
        int star = fixed.indexOf('*');
        return star < 0
                ? new PathRule(fixed, "", below)
                : new PathRule(fixed.substring(0, star), fixed.substring(star + 1), below);
    }

    boolean matches(String path) {
        if (!path.startsWith(before)) {
            return false;
        }
        int rest = before.length();
        if (!after.isEmpty()) {
            int segmentEnd = path.indexOf('/', rest);
            if (segmentEnd <= rest || !path.startsWith(after, segmentEnd)) {
                return false;
            }
            rest = segmentEnd + after.length();
        }
        return path.length() == rest || (below && path.charAt(rest) == '/');
    }
}
