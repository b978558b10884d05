package io.fitconnect.training.diary;

/** Sums over the trainings that a filter shows, read from the athlete's partition. */
public interface DiaryTotals {

    /** Sums up at most {@code limit} trainings. */
    Totals sum(AthleteId athlete, DiaryFilter filter, int limit);
}
