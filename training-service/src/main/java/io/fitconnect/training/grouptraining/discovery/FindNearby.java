package io.fitconnect.training.grouptraining.discovery;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.fitconnect.training.grouptraining.participation.SeenGroupTrainings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds group trainings near a place that have not begun. */
@UseCase(readOnly = true)
public class FindNearby {

    private static final UUID FIRST = new UUID(0, 0);

    private final NearbyGroupTrainings nearby;
    private final GroupTrainings trainings;
    private final SeenGroupTrainings seen;
    private final Clock clock;

    FindNearby(NearbyGroupTrainings nearby, GroupTrainings trainings, SeenGroupTrainings seen, Clock clock) {
        this.nearby = nearby;
        this.trainings = trainings;
        this.seen = seen;
        this.clock = clock;
    }

    /** Returns a page in the order of their starts, behind a place. */
    public Page<SeenGroupTraining> handle(
            AthleteId viewer, NearbySearch search, Optional<OwnPosition> after, int limit) {
        Page.requireLimit(limit);
        Instant now = clock.instant();
        Instant earliest = search.from().isBefore(now) ? now : search.from();
        OwnPosition place = after.filter(given -> !given.startTime().isBefore(earliest))
                .orElseGet(() -> new OwnPosition(earliest, FIRST));
        List<UUID> ids = nearby.list(search, viewer, place, limit + 1);
        Page<GroupTraining> page = Page.of(inOrder(ids), limit, OwnPosition::of);
        return new Page<>(seen.list(page.items(), viewer), page.nextCursor());
    }

    private List<GroupTraining> inOrder(List<UUID> ids) {
        Map<UUID, GroupTraining> byId =
                trainings.list(ids).stream().collect(Collectors.toMap(GroupTraining::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
