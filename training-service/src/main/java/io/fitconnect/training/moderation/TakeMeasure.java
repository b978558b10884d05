package io.fitconnect.training.moderation;

import io.fitconnect.platform.usecase.UseCase;

/** Hides what a measure is about. */
@UseCase
public class TakeMeasure {

    private final Measures measures;
    private final ModeratedSubjects subjects;

    TakeMeasure(Measures measures, ModeratedSubjects subjects) {
        this.measures = measures;
        this.subjects = subjects;
    }

    /** Hides the subject, unless the measure was lifted already. */
    public void handle(HidingMeasure measure) {
        measures.take(measure);
        subjects.follow(measure);
    }
}
