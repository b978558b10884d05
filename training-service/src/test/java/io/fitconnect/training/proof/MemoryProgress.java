package io.fitconnect.training.proof;

import io.fitconnect.training.memory.Rows;
import io.fitconnect.training.progress.DaySum;
import io.fitconnect.training.progress.DaySums;
import io.fitconnect.training.progress.DerivedTraining;
import io.fitconnect.training.progress.DerivedTrainings;
import io.fitconnect.training.progress.RecordMarks;
import io.fitconnect.training.progress.RecordedFigures;
import io.fitconnect.training.progress.Routes;
import io.fitconnect.training.progress.ZoneSets;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.CountedTraining;
import io.fitconnect.training.progress.figure.Histogram;
import io.fitconnect.training.progress.goal.Days;
import io.fitconnect.training.progress.record.BookKey;
import io.fitconnect.training.progress.record.Mark;
import io.fitconnect.training.progress.record.Measure;
import io.fitconnect.training.progress.route.Route;
import io.fitconnect.training.progress.zone.ZoneHistory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stores of progress as rows in memory. */
final class MemoryProgress {

    private MemoryProgress() {}

    record Derived(Rows<UUID, DerivedTraining> rows) implements DerivedTrainings {

        private static final Comparator<DerivedTraining> ORDER = Comparator.comparing(
                        (DerivedTraining derived) -> derived.training().startedAt())
                .thenComparing(derived -> derived.training().id());

        @Override
        public Optional<DerivedTraining> find(UUID athlete, UUID training) {
            return rows.find(athlete, training);
        }

        @Override
        public Optional<DerivedTraining> findOfActivity(UUID athlete, UUID activity) {
            return rows.list(athlete).stream()
                    .filter(derived -> activity.equals(derived.training().activity()))
                    .findFirst();
        }

        @Override
        public void save(UUID athlete, DerivedTraining training) {
            rows.put(athlete, training.training().id(), training);
        }

        @Override
        public void remove(UUID athlete, UUID training) {
            rows.remove(athlete, training);
        }

        @Override
        public void forEach(UUID athlete, Consumer<DerivedTraining> reader) {
            inOrder(athlete).forEach(reader);
        }

        @Override
        public List<DerivedTraining> listSince(UUID athlete, LocalDate from) {
            throw new UnsupportedOperationException("Nothing here estimates");
        }

        @Override
        public List<Mark> listMarks(UUID athlete, String sport, Predicate<Measure> measures, LocalDate from) {
            return inOrder(athlete)
                    .filter(derived -> derived.training().sport().equals(sport))
                    .flatMap(derived -> derived.marks().stream())
                    .filter(mark -> measures.test(mark.measure()))
                    .toList();
        }

        @Override
        public Map<UUID, LocalDate> listDays(UUID athlete, Set<UUID> trainings) {
            return inOrder(athlete)
                    .map(DerivedTraining::training)
                    .filter(training -> trainings.contains(training.id()))
                    .collect(Collectors.toMap(CountedTraining::id, CountedTraining::day));
        }

        @Override
        public List<CountedTraining> listFacts(UUID athlete, String sport, Days days) {
            throw new UnsupportedOperationException("Nothing here looks at trainings");
        }

        private Stream<DerivedTraining> inOrder(UUID athlete) {
            return rows.list(athlete).stream().sorted(ORDER);
        }
    }

    record Books(Rows<BookKey, List<Mark>> rows) implements RecordMarks {

        @Override
        public Map<BookKey, List<Mark>> listBooks(UUID athlete, String sport, int year) {
            Map<BookKey, List<Mark>> books = new HashMap<>(rows.map(athlete));
            books.keySet()
                    .removeIf(book ->
                            !book.sport().equals(sport) || (book.year() != year && book.year() != BookKey.ALL_YEARS));
            return books;
        }

        @Override
        public Map<BookKey, List<Mark>> listAllBooks(UUID athlete) {
            return rows.map(athlete);
        }

        @Override
        public void write(UUID athlete, BookKey book, List<Mark> marks) {
            if (marks.isEmpty()) {
                rows.remove(athlete, book);
            } else {
                rows.put(athlete, book, List.copyOf(marks));
            }
        }

        @Override
        public Collection<BookKey> listBooksWith(UUID athlete, UUID training) {
            return rows.map(athlete).entrySet().stream()
                    .filter(book -> book.getValue().stream()
                            .anyMatch(mark -> mark.training().equals(training)))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public void removeAll(UUID athlete) {
            rows.clear(athlete);
        }
    }

    record Recorded(Rows<UUID, ActivityFigures> rows, Rows<UUID, Integer> revisions) implements RecordedFigures {

        @Override
        public ActivityFigures get(UUID athlete, UUID activity) {
            return rows.find(athlete, activity).orElse(ActivityFigures.NONE);
        }

        @Override
        public Map<UUID, Histogram> listHeartRates(UUID athlete, Collection<UUID> activities) {
            throw new UnsupportedOperationException("Nothing here estimates");
        }

        @Override
        public boolean save(UUID athlete, UUID activity, int revision, ActivityFigures figures) {
            if (revisions.find(athlete, activity).orElse(revision) > revision) {
                return false;
            }
            rows.put(athlete, activity, figures);
            revisions.put(athlete, activity, revision);
            return true;
        }

        @Override
        public void remove(UUID athlete, UUID activity) {
            rows.remove(athlete, activity);
            revisions.remove(athlete, activity);
        }
    }

    /** Routes, of which nothing is derived. */
    record NoRoutes() implements Routes {

        @Override
        public void save(UUID athlete, UUID activity, Route route) {}

        @Override
        public void remove(UUID athlete, UUID activity) {}

        @Override
        public Optional<Route> find(UUID athlete, UUID activity) {
            return Optional.empty();
        }

        @Override
        public List<RecordedRoute> listNear(UUID athlete, Route route, int most) {
            return List.of();
        }
    }

    record Zones(Rows<String, Versioned> rows) implements ZoneSets {

        private static final String ONLY = "zones";

        @Override
        public ZoneHistory get(UUID athlete) {
            return rows.find(athlete, ONLY).map(Versioned::history).orElse(ZoneHistory.NONE);
        }

        @Override
        public boolean save(UUID athlete, long version, ZoneHistory history) {
            ZoneHistory before = get(athlete);
            boolean newer = rows.find(athlete, ONLY)
                    .filter(known -> known.version() >= version)
                    .isEmpty();
            if (newer) {
                rows.put(athlete, ONLY, new Versioned(version, history));
            }
            return newer && !before.equals(history);
        }

        record Versioned(long version, ZoneHistory history) {}
    }

    /** As the statement does, from the rows of the trainings. */
    record Sums(Rows<String, DaySum> rows, Rows<UUID, DerivedTraining> trainings) implements DaySums {

        @Override
        public void sum(UUID athlete, LocalDate day) {
            rows.map(athlete).forEach((key, sum) -> {
                if (sum.day().equals(day)) {
                    rows.remove(athlete, key);
                }
            });
            trainings.list(athlete).stream()
                    .filter(derived -> derived.training().day().equals(day))
                    .forEach(derived -> add(athlete, derived));
        }

        @Override
        public void sumAll(UUID athlete) {
            rows.clear(athlete);
            trainings.list(athlete).forEach(derived -> add(athlete, derived));
        }

        @Override
        public List<DaySum> list(UUID athlete, Days days, Optional<String> sport) {
            throw new UnsupportedOperationException("Nothing here has goals");
        }

        @Override
        public List<DaySum> listAll(UUID athlete) {
            return List.copyOf(rows.list(athlete));
        }

        private void add(UUID athlete, DerivedTraining derived) {
            CountedTraining training = derived.training();
            String key = training.day() + training.sport();
            DaySum sum = rows.find(athlete, key)
                    .orElse(new DaySum(
                            training.day(), training.sport(), 0, 0, decimal(0.0, 1), decimal(0.0, 1), decimal(0.0, 2)));
            BigDecimal load =
                    derived.load() == null ? decimal(0.0, 2) : derived.load().value();
            rows.put(
                    athlete,
                    key,
                    new DaySum(
                            sum.day(),
                            sum.sport(),
                            sum.trainings() + 1,
                            sum.seconds() + training.seconds(),
                            sum.distanceMeters().add(decimal(training.distanceMeters(), 1)),
                            sum.ascentMeters().add(decimal(training.ascentMeters(), 1)),
                            sum.load().add(load)));
        }

        private static BigDecimal decimal(@Nullable Double value, int scale) {
            return BigDecimal.valueOf(value == null ? 0 : value).setScale(scale, RoundingMode.HALF_UP);
        }
    }
}
