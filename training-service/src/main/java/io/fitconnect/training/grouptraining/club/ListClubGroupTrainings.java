package io.fitconnect.training.grouptraining.club;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.participation.ClubMemberships;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import io.fitconnect.training.grouptraining.participation.SeenGroupTrainings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the group trainings of a club for its members. */
@UseCase(readOnly = true)
public class ListClubGroupTrainings {

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final ClubGroupTrainings ofClubs;
    private final ClubMemberships memberships;
    private final GroupTrainings trainings;
    private final SeenGroupTrainings seen;
    private final Clock clock;

    ListClubGroupTrainings(
            ClubGroupTrainings ofClubs,
            ClubMemberships memberships,
            GroupTrainings trainings,
            SeenGroupTrainings seen,
            Clock clock) {
        this.ofClubs = ofClubs;
        this.memberships = memberships;
        this.trainings = trainings;
        this.seen = seen;
        this.clock = clock;
    }

    /** Returns a page, behind a place. Who is no member gets the 404 of an unknown club. */
    public Page<SeenGroupTraining> handle(
            UUID club, AthleteId viewer, ClubList which, Optional<OwnPosition> after, int limit) {
        Page.requireLimit(limit);
        if (memberships.listOf(viewer, Set.of(club)).isEmpty()) {
            throw ClubProblems.notFound(club);
        }
        Instant now = clock.instant();
        List<UUID> ids = ofClubs.list(club, viewer, which, now, after.orElseGet(() -> first(which, now)), limit + 1);
        Page<GroupTraining> page = Page.of(inOrder(ids), limit, OwnPosition::of);
        return new Page<>(seen.list(page.items(), viewer), page.nextCursor());
    }

    /** What began longer ago than one can last has ended. */
    private static OwnPosition first(ClubList which, Instant now) {
        return which == ClubList.PAST
                ? new OwnPosition(now, LAST_ID)
                : new OwnPosition(now.minusSeconds(GroupTrainingDetails.MAX_SECONDS), FIRST_ID);
    }

    private List<GroupTraining> inOrder(List<UUID> ids) {
        Map<UUID, GroupTraining> byId =
                trainings.list(ids).stream().collect(Collectors.toMap(GroupTraining::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
