package io.fitconnect.integration.stream;

import io.fitconnect.recording.SampleStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Samples as a viewer may see them.
 *
 * @param detail        at most {@link Detail#HIGH}
 * @param startTime     the moment of the first sample; empty when the time of day is not shown
 * @param columns       of equal length, in the order of {@link io.fitconnect.recording.StreamKind}
 * @param stretchStarts places in the columns at which a visible stretch begins: no line is drawn from one to the next
 */
public record SharedStreams(
        Detail detail, Optional<Instant> startTime, List<SampleStream> columns, List<Integer> stretchStarts) {

    public SharedStreams {
        columns = List.copyOf(columns);
        stretchStarts = List.copyOf(stretchStarts);
    }

    public int size() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }
}
