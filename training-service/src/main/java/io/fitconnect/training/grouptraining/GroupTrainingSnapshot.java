package io.fitconnect.training.grouptraining;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All group trainings that have not ended with their whole state, for services that arrive later. */
@Component
class GroupTrainingSnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);

    private final GroupTrainings trainings;
    private final Clock clock;

    GroupTrainingSnapshot(GroupTrainings trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return GroupTrainingAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<GroupTraining> page =
                trainings.listAfter(after.map(UUID::fromString).orElse(FIRST), clock.instant(), limit);
        return SnapshotPage.of(
                page.stream().map(GroupTrainingAnnouncements::state).toList(),
                limit,
                page.isEmpty() ? "" : page.get(page.size() - 1).id().toString());
    }
}
