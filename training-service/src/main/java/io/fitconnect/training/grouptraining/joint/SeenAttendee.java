package io.fitconnect.training.grouptraining.joint;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.viewing.SeenPart;
import io.fitconnect.training.viewing.SeenTraining;
import io.fitconnect.training.viewing.SeenWay;
import io.fitconnect.training.viewing.Stretch;
import java.time.Instant;
import java.util.Optional;

/**
 * One who came, as a viewer sees them.
 *
 * @param training their recording; empty where the viewer may not see it, and where there is none
 */
public record SeenAttendee(Attendee attendee, Optional<SeenTraining> training) {

    public AthleteId athlete() {
        return attendee.athlete();
    }

    /**
     * The track on a clock that counts from a moment; empty for who hides the time of day. A track that is cut stands still at its first visible point, so it is
     * left out where that comes after the moment: nobody could tell how far the athlete had come.
     */
    Optional<ClockTrack> since(Instant common) {
        return timed().filter(seen -> !seen.way().isCut()
                        || seen.way().trackStart().filter(common::isBefore).isEmpty())
                .map(seen -> track(common, seen.way()))
                .filter(track -> track.end() > 0);
    }

    private static ClockTrack track(Instant common, SeenWay way) {
        Instant first = way.trackStart().orElseThrow();
        Stretch line = way.stretches().get(0);
        return way.trackMeters() > 0
                ? ClockTrack.ofLate(common, way.startTime().orElseThrow(), first, way.trackMeters(), line)
                : ClockTrack.of(common, first, line);
    }

    /** The recording where the viewer sees the map too. */
    Optional<SeenTraining> drawn() {
        return timed().filter(seen -> seen.shows(SeenPart.MAP));
    }

    /** Only the first line can stand on a clock: where the next one belongs would tell how long the hidden way between them took. */
    private Optional<SeenTraining> timed() {
        return training.filter(seen -> seen.shows(SeenPart.START_TIME)).filter(seen -> {
            SeenWay way = seen.way();
            return way.trackStart().isPresent()
                    && way.stretches().get(0).seconds().size() > 1;
        });
    }
}
