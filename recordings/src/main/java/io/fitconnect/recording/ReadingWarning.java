package io.fitconnect.recording;

/** Something that was lost, repaired or ignored while reading: a stable code and an English sentence for the athlete. */
public record ReadingWarning(Code code, String sentence) {

    /** Stable names of what can be wrong with a file that is still understood. */
    public enum Code {
        /** The file ends or breaks in the middle; what stood before is kept. */
        DATA_LOST,
        /** A further part of a chained file could not be read. */
        PART_UNREADABLE,
        /** Fields of a wrong size or type were skipped. */
        MALFORMED_FIELDS,
        /** Positions that cannot be on Earth, or cannot be reached in the time, were dropped. */
        IMPOSSIBLE_POSITIONS,
        /** Measurements that no body or device can produce were dropped. */
        IMPOSSIBLE_VALUES,
        /** Points or tracks that the file holds twice were read once. */
        REPEATED,
        /** Times were missing, ran backwards or were not believable. */
        TIMES_DOUBTFUL,
        /** The file has no clock: durations are unknown, and the start is a date that it states elsewhere, or unknown. */
        NO_TIMES,
        /** The file states no totals; they were computed from the samples. */
        TOTALS_COMPUTED,
        /** Totals that the file states contradict each other or the samples; the more likely ones were taken. */
        TOTALS_DOUBTFUL,
        /** The device never wrote the checksum of the file, so that damage within would not show. */
        CHECKSUM_MISSING,
        /** Parts that are not a recorded activity (settings, routes, waypoints) were ignored. */
        PARTS_IGNORED
    }
}
