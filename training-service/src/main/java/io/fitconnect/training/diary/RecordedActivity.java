package io.fitconnect.training.diary;

/** An activity that was recorded and is to become a training. */
public record RecordedActivity(AthleteId athlete, Source source, TrainingDetails details, Recording recording) {

    public RecordedActivity {
        if (source.provenance().isEmpty()) {
            throw new IllegalArgumentException("A recorded activity says how it came");
        }
    }

    ActivityId activity() {
        return source.activity().orElseThrow();
    }

    RecordedActivity with(TrainingDetails other) {
        return new RecordedActivity(athlete, source, other, recording);
    }
}
