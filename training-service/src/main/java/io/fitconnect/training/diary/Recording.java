package io.fitconnect.training.diary;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the view of a single training shows. It changes only with a correction of the activity or of its clock.
 *
 * @param laps            in their order
 * @param encodedTrack    the simplified way as an encoded polyline of precision 5; null without positions
 * @param streams         names of the sample series that integration-service keeps
 * @param timedTrack      null without positions, and for recordings of before it was kept
 */
public record Recording(
        List<Lap> laps,
        @Nullable String encodedTrack,
        List<String> streams,
        @Nullable TimedTrack timedTrack) {

    /** A training entered by hand was not recorded. */
    public static final Recording NONE = new Recording(List.of(), null, List.of(), null);

    public Recording {
        laps = List.copyOf(laps);
        streams = List.copyOf(streams);
    }

    /** The same by a clock that was so much later. */
    Recording later(Duration time) {
        return time.isZero()
                ? this
                : new Recording(laps.stream().map(lap -> lap.later(time)).toList(), encodedTrack, streams, timedTrack);
    }

    boolean hasTrack() {
        return encodedTrack != null && !encodedTrack.isEmpty();
    }
}
