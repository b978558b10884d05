package io.fitconnect.integration.stream.persistence;

import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.PreparedStatement;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.protocol.internal.util.Bytes;
import io.fitconnect.integration.erasure.Erasable;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.stream.Detail;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.platform.cassandra.WideRows;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import io.fitconnect.recording.stream.StreamChunks;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Streams in the table {@code stream_chunk}. */
@Repository
class CassandraRecordedStreams implements RecordedStreams, Erasable {

    private static final String TRACK = "track"; // beside the details
    private static final int CHUNKS_PER_PAGE = 200;
    private static final Duration LATE_WRITES = Duration.ofDays(2);

    private final WideRows rows;
    private final Clock clock;
    private final PreparedStatement insert;
    private final PreparedStatement select;
    private final PreparedStatement selectTrack;
    private final PreparedStatement delete;

    CassandraRecordedStreams(WideRows rows, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.insert = rows.prepare(
                "insert into ${keyspace}.stream_chunk (activity_id, detail, stream, chunk, content) values (?, ?, ?, ?, ?)");
        this.select = rows.prepare(
                "select stream, content from ${keyspace}.stream_chunk where activity_id = ? and detail = ? and stream in ?");
        this.selectTrack = rows.prepare(
                "select stream, content from ${keyspace}.stream_chunk where activity_id = ? and detail = ?");
        this.delete = rows.prepare("delete from ${keyspace}.stream_chunk using timestamp ? where activity_id = ?");
    }

    @Override
    public void store(UUID activityId, Streams streams) {
        Stream<BoundStatement> inserts = Detail.storedOf(streams.size()).stream()
                .flatMap(detail -> detail.of(streams).all().stream()
                        .flatMap(stream -> insertsOf(
                                activityId, detail.wireName(), stream.kind().wireName(), stream)));
        rows.writeAll(
                "streams-insert",
                Stream.concat(inserts, insertsOfTrack(activityId, streams)).iterator());
    }

    private Stream<BoundStatement> insertsOfTrack(UUID activityId, Streams streams) {
        return TimedTrack.of(streams).filter(TimedTrack::hasPositions).stream()
                .flatMap(track -> TrackColumns.of(track).entrySet().stream())
                .flatMap(column -> insertsOf(activityId, TRACK, column.getKey(), column.getValue()));
    }

    private Stream<BoundStatement> insertsOf(UUID activityId, String detail, String name, SampleStream stream) {
        List<byte[]> chunks = StreamChunks.encode(stream);
        return IntStream.range(0, chunks.size())
                .mapToObj(chunk -> insert.bind(activityId, detail, name, chunk, ByteBuffer.wrap(chunks.get(chunk))));
    }

    @Override
    public List<SampleStream> list(UUID activityId, Detail stored, Set<StreamKind> kinds) {
        Map<StreamKind, List<byte[]>> chunks = new EnumMap<>(StreamKind.class);
        List<String> names = kinds.stream().map(StreamKind::wireName).toList();
        rows.read(
                "streams-select",
                select.bind(activityId, stored.wireName(), names).setPageSize(CHUNKS_PER_PAGE),
                row -> chunksOf(row, chunks).add(contentOf(row)));
        return chunks.entrySet().stream()
                .map(entry -> StreamChunks.decode(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** It is so short that each column is one chunk. */
    @Override
    public Optional<TimedTrack> findTrack(UUID activityId) {
        Map<String, SampleStream> columns = new HashMap<>();
        rows.read("streams-select", selectTrack.bind(activityId, TRACK), row -> {
            String name = String.valueOf(row.getString("stream"));
            columns.put(name, StreamChunks.decode(TrackColumns.kindOf(name), List.of(contentOf(row))));
        });
        return TrackColumns.toTrack(columns);
    }

    private static List<byte[]> chunksOf(Row row, Map<StreamKind, List<byte[]>> chunks) {
        StreamKind kind =
                StreamKind.find(String.valueOf(row.getString("stream"))).orElseThrow();
        return chunks.computeIfAbsent(kind, first -> new ArrayList<>());
    }

    private static byte[] contentOf(Row row) {
        return Bytes.getArray(row.getByteBuffer("content"));
    }

    @Override
    public ErasureKind kind() {
        return ErasureKind.STREAMS;
    }

    /**
     * Deletes with a time to come, so that a worker that was overtaken and writes afterwards has no effect. An activity's
     * id is never used for other samples.
     */
    @Override
    public void erase(UUID activityId) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant().plus(LATE_WRITES));
        rows.write("streams-delete", delete.bind(micros, activityId));
    }
}
