package io.fitconnect.integration.activity;

import io.fitconnect.integration.imports.Import;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What is doubtful about a recording: what its reader saw, and what can be told only from when it was handed in. */
public final class Warnings {

    /** For clocks and time zones, as long as for trainings entered by hand. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final ReadingWarning IN_THE_FUTURE = new ReadingWarning(
            ReadingWarning.Code.TIMES_DOUBTFUL,
            "The recording starts after it was handed in; the device's clock was wrong.");

    private Warnings() {}

    public static Stream<ReadingWarning> of(Import entry, Recording recording) {
        Instant start = recording.start();
        boolean isAhead = start != null && start.isAfter(entry.receivedAt().plus(AHEAD));
        return Stream.concat(recording.warnings().stream(), isAhead ? Stream.of(IN_THE_FUTURE) : Stream.empty());
    }
}
