package io.fitconnect.training.diary;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** All trainings of all athletes with their whole state, for services that arrive later. */
@Component
class DiarySnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String SEPARATOR = "/";

    private final Trainings trainings;

    DiarySnapshot(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public String topic() {
        return TrainingAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<Training> page = after.map(position -> listAfter(position, limit))
                .orElseGet(() -> trainings.listAfter(FIRST, FIRST, Limit.of(limit)));
        return SnapshotPage.of(
                page.stream().map(TrainingAnnouncements::changed).toList(),
                limit,
                page.isEmpty() ? "" : position(page.get(page.size() - 1).key()));
    }

    private List<Training> listAfter(String position, int limit) {
        int separator = position.indexOf(SEPARATOR);
        return trainings.listAfter(
                UUID.fromString(position.substring(0, separator)),
                UUID.fromString(position.substring(separator + 1)),
                Limit.of(limit));
    }

    private static String position(TrainingKey last) {
        return last.athlete() + SEPARATOR + last.training();
    }
}
