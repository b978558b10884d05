package io.fitconnect.training.feed;

import io.fitconnect.training.diary.Training;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.plan.PlanEntry;
import java.util.List;
import java.util.Locale;

/**
 * What a calendar shows: trainings that were done, planned ones that none has fulfilled, and group trainings.
 *
 * @param joined in which the athlete has a place or waits for one
 */
public record FeedContent(Locale language, List<Training> done, List<PlanEntry> planned, List<GroupTraining> joined) {

    public FeedContent {
        done = List.copyOf(done);
        planned = List.copyOf(planned);
        joined = List.copyOf(joined);
    }
}
