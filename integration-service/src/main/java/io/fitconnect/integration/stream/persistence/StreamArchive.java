package io.fitconnect.integration.stream.persistence;

import io.fitconnect.integration.stream.Detail;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The samples of all activities in the archive of an athlete's data: a table of comma-separated values each. */
@Repository
class StreamArchive implements AthleteArchive {

    private static final ArchiveTable TABLE =
            new ArchiveTable("activity", List.of("id", "streams_id", "sample_count"), "athlete_id", List.of("id"));

    private final ArchiveRows rows;
    private final RecordedStreams streams;

    StreamArchive(JdbcTemplate jdbc, RecordedStreams streams) {
        this.rows = new ArchiveRows(jdbc);
        this.streams = streams;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        rows.of(TABLE, athlete).forEach(row -> {
            UUID activity = (UUID) Objects.requireNonNull(((Map<?, ?>) row).get("id"));
            UUID kept = ((Map<?, ?>) row).get("streamsId") instanceof UUID revised ? revised : activity;
            List<SampleStream> columns = streams.list(kept, Detail.FULL, EnumSet.allOf(StreamKind.class));
            if (!columns.isEmpty()) {
                archive.lines("streams/" + activity + ".csv", sink -> {
                    sink.accept(header(columns));
                    for (int sample = 0; sample < columns.get(0).size(); sample++) {
                        sink.accept(line(columns, sample));
                    }
                });
            }
        });
    }

    private static String header(List<SampleStream> columns) {
        return columns.stream()
                .map(column -> column.kind().wireName() + " (" + column.kind().unit() + ")")
                .collect(Collectors.joining(","));
    }

    private static String line(List<SampleStream> columns, int sample) {
        return columns.stream().map(column -> cell(column, sample)).collect(Collectors.joining(","));
    }

    private static String cell(SampleStream column, int sample) {
        return column.has(sample)
                ? BigDecimal.valueOf(column.fixedPoint(sample))
                        .divide(BigDecimal.valueOf(column.kind().stepsPerUnit()))
                        .toPlainString()
                : "";
    }
}
