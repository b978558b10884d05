package io.fitconnect.recording.xml;

import io.fitconnect.recording.StreamKind;
import org.jspecify.annotations.Nullable;

/**
 * What an element within a track point holds.
 *
 * @param kind of a measurement, else null
 */
public record PointPart(Role role, @Nullable StreamKind kind) {

    public static final PointPart POINT = new PointPart(Role.POINT, null);
    public static final PointPart TIME = new PointPart(Role.TIME, null);
    public static final PointPart LATITUDE = new PointPart(Role.LATITUDE, null);
    public static final PointPart LONGITUDE = new PointPart(Role.LONGITUDE, null);
    public static final PointPart OTHER = new PointPart(Role.OTHER, null);

    public static PointPart of(@Nullable StreamKind kind) {
        return kind == null ? OTHER : new PointPart(Role.MEASUREMENT, kind);
    }

    /** What to do with the element. */
    public enum Role {
        /** The point itself ends. */
        POINT,
        TIME,
        LATITUDE,
        LONGITUDE,
        MEASUREMENT,
        OTHER
    }
}
