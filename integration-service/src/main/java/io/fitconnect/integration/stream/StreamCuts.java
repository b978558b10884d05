package io.fitconnect.integration.stream;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds where the samples of a recording are cut. Positions without a track to cut them by are not shown to others while their
 * athlete has privacy zones.
 */
@Component
class StreamCuts {

    private static final Set<StreamKind> POSITIONS = EnumSet.of(StreamKind.LATITUDE, StreamKind.LONGITUDE);
    /** What a track is made of, and what is needed to cut. */
    static final Set<StreamKind> OF_A_TRACK =
            EnumSet.of(StreamKind.TIME, StreamKind.DISTANCE, StreamKind.LATITUDE, StreamKind.LONGITUDE);

    private final RecordedStreams streams;

    StreamCuts(RecordedStreams streams) {
        this.streams = streams;
    }

    /**
     * Empty when nothing has to be cut.
     *
     * @param detail at which the samples are shown
     */
    Optional<StreamCut> find(Activity activity, UUID training, Detail detail, PrivacyZones hiding) {
        if (hiding.isEmpty()) {
            return Optional.empty();
        }
        Optional<TimedTrack> track = findTrack(activity);
        if (track.isEmpty() && streams.read(activity, detail, POSITIONS).hasPositions()) {
            throw new Refusal(StreamProblems.NO_RECORDING, StreamText.NOT_SHOWN.message());
        }
        return track.flatMap(cut -> StreamCut.of(hiding, cut, training.toString()));
    }

    /** Of streams that were stored without it the track is made from all their samples, unless they are many. */
    private Optional<TimedTrack> findTrack(Activity activity) {
        Optional<TimedTrack> stored = streams.findTrack(activity.streamsId());
        boolean isThinned = Detail.HIGH.storedAs(activity.sampleCount()) == Detail.HIGH;
        return stored.isPresent() || isThinned
                ? stored
                : TimedTrack.of(streams.read(activity, Detail.HIGH, OF_A_TRACK)).filter(TimedTrack::hasPositions);
    }
}
