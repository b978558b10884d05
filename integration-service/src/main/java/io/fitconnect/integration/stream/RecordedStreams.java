package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The streams of all activities. Storing them again overwrites them with the same. */
public interface RecordedStreams {

    /** Stores the streams at each detail, and their timed track when they have positions. */
    void store(UUID activityId, Streams streams);

    /**
     * The streams of these kinds that the activity has, in the order of {@link StreamKind}; only their chunks are read.
     *
     * @param stored a detail at which the activity is stored
     */
    List<SampleStream> list(UUID activityId, Detail stored, Set<StreamKind> kinds);

    /** What the activity shows of these kinds at a detail. */
    default Streams read(Activity activity, Detail shown, Set<StreamKind> kinds) {
        return Streams.of(list(activity.streamsId(), shown.storedAs(activity.sampleCount()), kinds));
    }

    /** The timed track as it was announced; empty without positions, and for streams of before it was stored with them. */
    Optional<TimedTrack> findTrack(UUID activityId);
}
