package io.fitconnect.training.feed;

import io.fitconnect.training.diary.Training;
import io.fitconnect.training.plan.PlanEntry;
import java.util.List;
import java.util.Locale;

/** What a calendar shows: trainings that were done, and planned ones that none has fulfilled. */
public record FeedContent(Locale language, List<Training> done, List<PlanEntry> planned) {

    public FeedContent {
        done = List.copyOf(done);
        planned = List.copyOf(planned);
    }
}
