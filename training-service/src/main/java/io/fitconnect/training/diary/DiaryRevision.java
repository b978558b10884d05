package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.AnnouncedPositions;
import org.springframework.stereotype.Component;

/**
 * A number of each diary that every change of a training that counts raises, in the same transaction: each is announced under the
 * athlete's key. What is listed is unchanged while it is the same.
 */
@Component
public class DiaryRevision {

    private final AnnouncedPositions positions;

    DiaryRevision(AnnouncedPositions positions) {
        this.positions = positions;
    }

    /** Read it before the diary: what changes meanwhile is then newer than the number says. */
    public long of(AthleteId athlete) {
        return positions.last(TrainingAnnouncements.TOPIC, athlete.toString());
    }
}
