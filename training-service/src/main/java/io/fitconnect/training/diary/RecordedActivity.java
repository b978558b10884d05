package io.fitconnect.training.diary;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An activity that was recorded and is to become a training.
 *
 * @param revision      grows with every correction of the activity; 0 as it was recorded
 * @param recordedStart by the recorder's clock, where the athlete corrected that; the rest is by the corrected clock
 */
public record RecordedActivity(
        AthleteId athlete,
        Source source,
        TrainingDetails details,
        Recording recording,
        int revision,
        @Nullable Start recordedStart) {

    public RecordedActivity {
        if (source.provenance().isEmpty()) {
            throw new IllegalArgumentException("A recorded activity says how it came");
        }
    }

    public RecordedActivity(
            AthleteId athlete, Source source, TrainingDetails details, Recording recording, int revision) {
        this(athlete, source, details, recording, revision, null);
    }

    public RecordedActivity(AthleteId athlete, Source source, TrainingDetails details, Recording recording) {
        this(athlete, source, details, recording, 0);
    }

    public RecordedActivity at(int otherRevision) {
        return new RecordedActivity(athlete, source, details, recording, otherRevision, recordedStart);
    }

    public ActivityId activity() {
        return source.activity().orElseThrow();
    }

    RecordedActivity with(TrainingDetails other) {
        return new RecordedActivity(athlete, source, other, recording, revision, recordedStart);
    }

    /** The same by a clock that was so much later, and showed a time of day so far from UTC. */
    RecordedActivity clocked(Duration later, @Nullable Integer utcOffsetSeconds) {
        Start known = details.start();
        Start corrected = new Start(known.time().plus(later), utcOffsetSeconds);
        Start recorded = recordedStart == null ? known : recordedStart;
        return new RecordedActivity(
                athlete,
                source,
                details.starting(corrected),
                recording.later(later),
                revision,
                corrected.equals(recorded) ? null : recorded);
    }

    /** This revision by the clock that the athlete corrected in another one. */
    RecordedActivity clockedLike(RecordedActivity other) {
        return other.recordedStart == null
                ? this
                : clocked(other.clockCorrection(), other.details.start().utcOffsetSeconds());
    }

    /** How much later it was than the recorder's clock said. */
    Duration clockCorrection() {
        return recordedStart == null
                ? Duration.ZERO
                : Duration.between(recordedStart.time(), details.start().time());
    }
}
