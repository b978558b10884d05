package io.fitconnect.platform.geo;

/**
 * A visible stretch, as places in the columns of a {@link CutTrack}.
 *
 * @param first place of its first point
 * @param last  place of its last point
 */
public record Span(int first, int last) {}
