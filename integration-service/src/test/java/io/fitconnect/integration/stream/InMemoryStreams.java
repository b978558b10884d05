package io.fitconnect.integration.stream;

import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessResourceFailureException;

/** A long recording with three streams, of which some may be where no store answers. */
public final class InMemoryStreams implements RecordedStreams {

    static final int SAMPLES = 12_000;

    private static final Streams RECORDED =
            Streams.of(List.of(column(StreamKind.TIME), column(StreamKind.DISTANCE), column(StreamKind.POWER)));

    private final Set<StreamKind> away = EnumSet.noneOf(StreamKind.class);
    private final List<Set<StreamKind>> reads = new ArrayList<>();

    /** Forgets what was read, and lets the store answer for all kinds but these. */
    public void answerAllBut(Set<StreamKind> kinds) {
        reads.clear();
        away.clear();
        away.addAll(kinds);
    }

    /** The kinds that were read together, in the order of reading. */
    public List<Set<StreamKind>> reads() {
        return List.copyOf(reads);
    }

    @Override
    public void store(UUID activityId, Streams streams) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SampleStream> list(UUID activityId, Detail stored, Set<StreamKind> kinds) {
        reads.add(Set.copyOf(kinds));
        if (kinds.stream().anyMatch(away::contains)) {
            throw new DataAccessResourceFailureException("Cassandra did not answer");
        }
        return stored.of(RECORDED).all().stream()
                .filter(stream -> kinds.contains(stream.kind()))
                .toList();
    }

    @Override
    public Optional<TimedTrack> findTrack(UUID activityId) {
        return Optional.empty();
    }

    private static SampleStream column(StreamKind kind) {
        return SampleStream.ofFixedPoint(kind, IntStream.range(0, SAMPLES).toArray());
    }
}
