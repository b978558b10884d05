package io.fitconnect.training.grouptraining.participation;

import io.fitconnect.platform.snapshot.SnapshotPage;
import io.fitconnect.platform.snapshot.SnapshotSource;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All who are invited, going or waiting, for services that arrive later. */
@Component
class ParticipationSnapshot implements SnapshotSource {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String SEPARATOR = "/";

    private final GroupTrainings trainings;
    private final Participations participations;
    private final Clock clock;

    ParticipationSnapshot(GroupTrainings trainings, Participations participations, Clock clock) {
        this.trainings = trainings;
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return ParticipationAnnouncements.TOPIC;
    }

    @Override
    public boolean isCompacted() {
        return false;
    }

    @Override
    public SnapshotPage read(Optional<String> after, int limit) {
        List<Participation> page = after.map(position -> listAfter(position, limit))
                .orElseGet(() -> participations.listAfter(FIRST, FIRST, clock.instant(), limit));
        Map<UUID, GroupTraining> byId =
                trainings
                        .list(page.stream()
                                .map(Participation::groupTraining)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(GroupTraining::id, Function.identity()));
        return SnapshotPage.of(
                page.stream()
                        .map(each -> ParticipationAnnouncements.changed(
                                Objects.requireNonNull(byId.get(each.groupTraining())), each, null))
                        .toList(),
                limit,
                page.isEmpty() ? "" : position(page.get(page.size() - 1)));
    }

    private List<Participation> listAfter(String position, int limit) {
        int separator = position.indexOf(SEPARATOR);
        return participations.listAfter(
                UUID.fromString(position.substring(0, separator)),
                UUID.fromString(position.substring(separator + 1)),
                clock.instant(),
                limit);
    }

    private static String position(Participation last) {
        return last.groupTraining() + SEPARATOR + last.athlete();
    }
}
