package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists an athlete's own group trainings. */
@UseCase(readOnly = true)
public class ListOwnGroupTrainings {

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final OwnGroupTrainings own;
    private final SeenGroupTrainings seen;
    private final Clock clock;

    ListOwnGroupTrainings(OwnGroupTrainings own, SeenGroupTrainings seen, Clock clock) {
        this.own = own;
        this.seen = seen;
        this.clock = clock;
    }

    /** Returns a page, behind a place. */
    public Page<SeenGroupTraining> handle(AthleteId athlete, OwnList which, Optional<OwnPosition> after, int limit) {
        Page.requireLimit(limit);
        Instant now = clock.instant();
        List<GroupTraining> found = own.list(athlete, which, now, after.orElseGet(() -> first(which, now)), limit + 1);
        Page<GroupTraining> page = Page.of(found, limit, OwnPosition::of);
        return new Page<>(seen.list(page.items(), athlete), page.nextCursor());
    }

    /** What began longer ago than one can last has ended. */
    private static OwnPosition first(OwnList which, Instant now) {
        return which == OwnList.PAST
                ? new OwnPosition(now, LAST_ID)
                : new OwnPosition(
                        now.minusSeconds(GroupTrainingDetails.MAX_SECONDS), ArrivalPosition.FIRST.athleteId());
    }
}
