package io.fitconnect.training.diary;

/**
 * An activity that was recorded and is to become a training.
 *
 * @param revision grows with every correction of the activity; 0 as it was recorded
 */
public record RecordedActivity(
        AthleteId athlete, Source source, TrainingDetails details, Recording recording, int revision) {

    public RecordedActivity {
        if (source.provenance().isEmpty()) {
            throw new IllegalArgumentException("A recorded activity says how it came");
        }
    }

    public RecordedActivity(AthleteId athlete, Source source, TrainingDetails details, Recording recording) {
        this(athlete, source, details, recording, 0);
    }

    public RecordedActivity at(int otherRevision) {
        return new RecordedActivity(athlete, source, details, recording, otherRevision);
    }

    ActivityId activity() {
        return source.activity().orElseThrow();
    }

    RecordedActivity with(TrainingDetails other) {
        return new RecordedActivity(athlete, source, other, recording, revision);
    }
}
