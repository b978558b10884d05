package io.fitconnect.training.diary;

import java.util.List;

/** Lists an athlete's trainings, newest first. */
public interface DiaryListing {

    /** Returns at most {@code limit} trainings that come after the filter's position. */
    List<Training> list(AthleteId athlete, DiaryFilter filter, int limit);
}
