package io.fitconnect.training.moderation;

/** The measures about all trainings and group trainings. */
public interface Measures {

    /** Keeps a measure that stands; one that was lifted stays lifted. */
    void take(HidingMeasure measure);

    /** Keeps that a measure is lifted, also one that has not come yet. */
    void lift(HidingMeasure measure);

    /** Whether any measure about the subject of this one stands. */
    boolean standsAboutSubjectOf(HidingMeasure measure);
}
