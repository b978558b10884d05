package io.fitconnect.training.proof;

import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.DeletedActivities;
import io.fitconnect.training.diary.KeptApart;
import io.fitconnect.training.diary.MemoryTrainings;
import io.fitconnect.training.diary.Recording;
import io.fitconnect.training.diary.Recordings;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.search.WordIndex;
import io.fitconnect.training.diary.sum.Amounts;
import io.fitconnect.training.diary.sum.Contribution;
import io.fitconnect.training.diary.sum.Period;
import io.fitconnect.training.diary.sum.Sum;
import io.fitconnect.training.diary.sum.SumKey;
import io.fitconnect.training.diary.sum.Sums;
import io.fitconnect.training.gear.KnownGear;
import io.fitconnect.training.gear.KnownGears;
import io.fitconnect.training.memory.Journal;
import io.fitconnect.training.memory.Rows;
import io.fitconnect.training.timezone.AthleteZones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stores of diary and gear as rows in memory. */
final class MemoryStores {

    private MemoryStores() {}

    /** Recordings, of which nothing is derived. */
    record NoRecordings() implements Recordings {

        @Override
        public void add(TrainingKey key, Recording recording) {}

        @Override
        public void replace(TrainingKey key, Recording recording) {}

        @Override
        public Recording get(TrainingKey key) {
            return Recording.NONE;
        }

        @Override
        public Map<TrainingId, TimedTrack> listTracks(AthleteId athlete, Collection<TrainingId> trainings) {
            return Map.of();
        }
    }

    /** Words, of which nothing is derived. */
    record NoWords() implements WordIndex {

        @Override
        public void replace(TrainingKey key, Set<String> words) {}
    }

    /** Nothing is merged: here a training has one recording at most. */
    record AllApart(MemoryTrainings trainings) implements KeptApart {

        @Override
        public void add(AthleteId athlete, ActivityId one, ActivityId other) {}

        @Override
        public void remove(AthleteId athlete, ActivityId one, ActivityId other) {}

        @Override
        public Set<ActivityId> listOf(AthleteId athlete, ActivityId activity) {
            return trainings.listAll(athlete).stream()
                    .flatMap(training -> training.activities().stream())
                    .filter(other -> !other.equals(activity))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record Tombstones(Rows<ActivityId, Instant> rows) implements DeletedActivities {

        @Override
        public void add(AthleteId athlete, ActivityId activity, Instant deletedAt) {
            rows.put(athlete.value(), activity, deletedAt);
        }

        @Override
        public boolean contains(AthleteId athlete, ActivityId activity) {
            return rows.find(athlete.value(), activity).isPresent();
        }
    }

    /** Of each athlete one, so that the athlete is the key too. */
    record HomeZones(Rows<UUID, ZoneId> rows) implements AthleteZones {

        @Override
        public Optional<ZoneId> find(UUID athlete) {
            return rows.find(athlete, athlete);
        }

        @Override
        public void keep(UUID athlete, String zone, long version) {
            rows.put(athlete, athlete, ZoneId.of(zone));
        }
    }

    record Gears(Rows<UUID, KnownGear> rows) implements KnownGears {

        @Override
        public void put(KnownGear gear) {
            UUID athlete = gear.athlete().value();
            if (rows.find(athlete, gear.id())
                    .filter(known -> known.version() >= gear.version())
                    .isEmpty()) {
                rows.put(athlete, gear.id(), gear);
            }
        }

        @Override
        public List<KnownGear> listOf(AthleteId athlete) {
            return List.copyOf(rows.list(athlete.value()));
        }
    }

    record KeptSums(Rows<TrainingKey, Contribution> contributions, Rows<SumKey, Amounts> sums) implements Sums {

        KeptSums(Journal journal) {
            this(new Rows<>(journal), new Rows<>(journal));
        }

        @Override
        public Optional<Contribution> findContribution(TrainingKey key) {
            return contributions.find(key.athlete().value(), key);
        }

        @Override
        public void keepContribution(TrainingKey key, Contribution contribution) {
            contributions.put(key.athlete().value(), key, contribution);
        }

        @Override
        public void removeContribution(TrainingKey key) {
            contributions.remove(key.athlete().value(), key);
        }

        @Override
        public void add(AthleteId athlete, Map<SumKey, Amounts> differences) {
            differences.forEach((key, more) -> {
                Amounts now =
                        sums.find(athlete.value(), key).orElse(Amounts.NONE).plus(more);
                if (now.trainings() == 0) {
                    sums.remove(athlete.value(), key);
                } else {
                    sums.put(athlete.value(), key, now);
                }
            });
        }

        @Override
        public List<Sum> list(AthleteId athlete, Period period, LocalDate from, LocalDate to, int limit) {
            throw new UnsupportedOperationException("Nothing here asks for some of the sums");
        }

        @Override
        public List<Sum> listAll(AthleteId athlete) {
            return sums.map(athlete.value()).entrySet().stream()
                    .map(row -> new Sum(row.getKey(), row.getValue()))
                    .toList();
        }

        @Override
        public void clear(AthleteId athlete) {
            contributions.clear(athlete.value());
            sums.clear(athlete.value());
        }

        @Override
        public List<AthleteId> listAthletes(UUID after, int limit) {
            throw new UnsupportedOperationException("Nothing here reads across athletes");
        }
    }
}
