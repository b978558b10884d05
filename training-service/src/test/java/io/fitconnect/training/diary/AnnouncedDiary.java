package io.fitconnect.training.diary;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a consumer knows of diaries by {@code training.training} alone. It keeps the greatest version of each training, as
 * profile-service does to count wear, so that the order of arrival makes no difference.
 */
public final class AnnouncedDiary implements Outbox {

    private final Rows<UUID, Announced> newest;

    public AnnouncedDiary(Journal journal) {
        this.newest = new Rows<>(journal);
    }

    @Override
    public void announce(Announcement announcement) {
        if (announcement.data() instanceof TrainingState state) {
            take(state.athleteId(), state.trainingId(), new Announced(state.version(), Optional.of(state)));
        } else if (announcement.data() instanceof TrainingAnnouncements.TrainingTrashed trashed) {
            take(trashed.athleteId(), trashed.trainingId(), new Announced(trashed.version(), Optional.empty()));
        } else if (announcement.data() instanceof TrainingAnnouncements.TrainingGone gone) {
            take(gone.athleteId(), gone.trainingId(), new Announced(Long.MAX_VALUE, Optional.empty()));
        }
    }

    /** Each training of which the announcements say something else than the diary. */
    public List<String> differences(AthleteId athlete, Collection<Training> trainings) {
        Map<UUID, TrainingState> expected = new HashMap<>();
        trainings.stream()
                .filter(training -> training.trashedAt().isEmpty())
                .map(TrainingState::of)
                .forEach(state -> expected.put(state.trainingId(), state));
        Map<UUID, TrainingState> told = new HashMap<>();
        newest.map(athlete.value())
                .forEach((training, last) -> last.state().ifPresent(state -> told.put(training, state)));
        List<String> differences = new ArrayList<>(differences(told, expected));
        Map<UUID, Long> wear = wear(told.values());
        if (!wear.equals(wear(expected.values()))) {
            differences.add("wear " + wear + ", worn " + wear(expected.values()));
        }
        return differences;
    }

    private static List<String> differences(Map<UUID, TrainingState> told, Map<UUID, TrainingState> expected) {
        List<String> differences = new ArrayList<>();
        told.forEach((training, state) -> {
            if (!Objects.equals(state, expected.get(training))) {
                differences.add("told " + state + ", is " + expected.get(training));
            }
        });
        expected.forEach((training, state) -> {
            if (!told.containsKey(training)) {
                differences.add("never told " + state);
            }
        });
        return differences;
    }

    /** Seconds of use by item. */
    private static Map<UUID, Long> wear(Collection<TrainingState> states) {
        Map<UUID, Long> wear = new HashMap<>();
        states.forEach(state -> Objects.requireNonNullElse(state.gearIds(), List.<UUID>of())
                .forEach(item -> wear.merge(item, (long) state.elapsedSeconds(), Long::sum)));
        return wear;
    }

    private void take(UUID athlete, UUID training, Announced announced) {
        if (newest.find(athlete, training)
                .filter(known -> known.version() >= announced.version())
                .isEmpty()) {
            newest.put(athlete, training, announced);
        }
    }

    private record Announced(long version, Optional<TrainingState> state) {}
}
