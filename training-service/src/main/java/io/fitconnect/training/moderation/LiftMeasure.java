package io.fitconnect.training.moderation;

import io.fitconnect.platform.usecase.UseCase;

/** Shows again what a measure was about. */
@UseCase
public class LiftMeasure {

    private final Measures measures;
    private final ModeratedSubjects subjects;

    LiftMeasure(Measures measures, ModeratedSubjects subjects) {
        this.measures = measures;
        this.subjects = subjects;
    }

    /** Shows the subject, unless another measure about it stands. */
    public void handle(HidingMeasure measure) {
        measures.lift(measure);
        subjects.follow(measure);
    }
}
