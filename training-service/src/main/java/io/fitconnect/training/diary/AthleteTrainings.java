package io.fitconnect.training.diary;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All trainings of an athlete that count, for what is computed from scratch. */
@Component
public class AthleteTrainings {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Trainings trainings;

    AthleteTrainings(Trainings trainings) {
        this.trainings = trainings;
    }

    /** Reads in pages, within the caller's transaction. */
    public void forEachThatCounts(AthleteId athlete, Consumer<Training> action) {
        UUID after = FIRST;
        List<Training> page;
        do {
            page = trainings.listOfAthleteAfter(athlete, after, Limit.of(PAGE));
            page.forEach(action);
            after = page.isEmpty()
                    ? after
                    : page.get(page.size() - 1).key().training().value();
        } while (page.size() == PAGE);
    }
}
