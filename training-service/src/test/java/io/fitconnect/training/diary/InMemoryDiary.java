package io.fitconnect.training.diary;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.RecordingDueWork;
import io.fitconnect.training.timezone.AthleteZones;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.test.util.ReflectionTestUtils;

/** The diary's tables without a database, and the use cases that work on them. */
public final class InMemoryDiary implements Trainings, DeletedActivities, DiaryListing {

    private final Map<TrainingKey, Training> trainings = new HashMap<>();
    private int reads;
    private final InMemoryRecordings recordings = new InMemoryRecordings();
    private final MemoryOriginals originals = MemoryOriginals.empty();
    private final MemoryKeptApart apart = MemoryKeptApart.empty();
    private final Set<Tombstone> tombstones = new HashSet<>();
    private final RecordingDueWork dueWork = new RecordingDueWork();
    private final Outbox outbox;
    private final Clock clock;
    private final DiaryMetrics metrics;
    private final Map<AthleteId, List<UUID>> ownGear = new HashMap<>();
    private final TrainingGear gear = new TrainingGear(new OwnGear() {
        @Override
        public List<UUID> listDefaults(AthleteId athlete, String sport, boolean indoor, @Nullable TimedTrack track) {
            return ownGear.getOrDefault(athlete, List.of());
        }

        @Override
        public List<UUID> listForeign(AthleteId athlete, Collection<UUID> items) {
            return items.stream()
                    .filter(item -> !ownGear.getOrDefault(athlete, List.of()).contains(item))
                    .toList();
        }
    });
    private final Map<AthleteId, Visibility> settings = new HashMap<>();
    private final DefaultVisibility visibility = athlete -> settings.getOrDefault(athlete, Visibility.ONLY_ME);
    private final Map<UUID, ZoneId> homes = new HashMap<>();
    private final AthleteZones zones = new AthleteZones() {
        @Override
        public Optional<ZoneId> find(UUID athlete) {
            return Optional.ofNullable(homes.get(athlete));
        }

        @Override
        public void keep(UUID athlete, String zone, long version) {
            homes.put(athlete, ZoneId.of(zone));
        }
    };
    private final List<String> watched = new ArrayList<>();
    private final TrainingWatches watches = new TrainingWatches(List.of(new TrainingWatch() {
        @Override
        public void counts(Training training) {
            watched.add(training.key().training() + " counts");
        }

        @Override
        public void isTrashed(Training training) {
            watched.add(training.key().training() + " is trashed");
        }

        @Override
        public void isDeleted(Training training) {
            watched.add(training.key().training() + " is deleted");
        }
    }));

    public InMemoryDiary(Outbox outbox, Clock clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.clock = clock;
        this.metrics = new DiaryMetrics(meters);
    }

    public AddTraining addTraining() {
        return new AddTraining(this, outbox, gear, visibility, zones, watches, metrics, clock);
    }

    public RecordActivity recordActivity() {
        return new RecordActivity(
                this, recordings, this, duplicates(), merging(), outbox, gear, visibility, zones, watches, metrics);
    }

    public ViewTraining viewTraining() {
        return new ViewTraining(this, recordings);
    }

    ViewVersion viewVersion() {
        return new ViewVersion(this);
    }

    public ListTrainings listTrainings() {
        return new ListTrainings(this);
    }

    public ChangeTraining changeTraining() {
        return new ChangeTraining(
                this,
                recordings,
                outbox,
                gear,
                visibility,
                watches,
                new RecorderClocks(recordings, originals, duplicates(), merging()),
                clock);
    }

    public ModerateTraining moderateTraining() {
        return new ModerateTraining(this, outbox, watches);
    }

    public TrashTraining trashTraining() {
        return new TrashTraining(this, dueWork, outbox, watches, metrics, clock);
    }

    public RestoreTraining restoreTraining() {
        return new RestoreTraining(this, recordings, duplicates(), merging(), dueWork, outbox, watches);
    }

    WithdrawActivity withdrawActivity() {
        return new WithdrawActivity(duplicates(), merging(), this, removal(), dueWork, clock);
    }

    public SplitRecording splitRecording() {
        return new SplitRecording(this, recordings, apart, duplicates(), merging(), gear, outbox, watches);
    }

    public MergeTrainings mergeTrainings() {
        return new MergeTrainings(this, recordings, apart, duplicates(), merging());
    }

    public ListTrainingRecordings listTrainingRecordings() {
        return new ListTrainingRecordings(this, duplicates());
    }

    private Duplicates duplicates() {
        return new Duplicates(this, recordings, originals, apart);
    }

    private Merging merging() {
        return new Merging(this, recordings, originals, duplicates(), gear, removal(), outbox, watches);
    }

    TrainingRemoval removal() {
        return new TrainingRemoval(this, this, outbox, watches, metrics, clock);
    }

    RecordingDueWork dueWork() {
        return dueWork;
    }

    public DeleteTraining deleteTraining() {
        return new DeleteTraining(this, removal(), dueWork);
    }

    DuplicateTraining duplicateTraining() {
        return new DuplicateTraining(this, addTraining(), zones);
    }

    public OwnTrainings ownTrainings() {
        return new OwnTrainings(this);
    }

    /** The athlete's gear, all of it a default for everything. */
    public void own(AthleteId athlete, UUID... items) {
        ownGear.put(athlete, List.of(items));
    }

    /** The athlete decides who sees trainings of which nothing else is said. */
    void show(AthleteId athlete, Visibility byDefault) {
        settings.put(athlete, byDefault);
    }

    /** Where athletes live. */
    AthleteZones zones() {
        return zones;
    }

    /** What a watch of the diary saw. */
    List<String> watched() {
        return List.copyOf(watched);
    }

    /** How often a whole training or a list of them was read. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<Training> findById(TrainingKey key) {
        reads++;
        return Optional.ofNullable(trainings.get(key));
    }

    @Override
    public Optional<Long> findVersion(TrainingKey key) {
        return Optional.ofNullable(trainings.get(key))
                .filter(training -> training.trashedAt().isEmpty())
                .map(Training::version);
    }

    @Override
    public List<Training> listStarted(AthleteId athlete, Instant from, Instant to) {
        return trainings.values().stream()
                .filter(training -> training.key().athlete().equals(athlete))
                .filter(training -> training.trashedAt().isEmpty())
                .filter(training -> !training.details().start().time().isBefore(from)
                        && training.details().start().time().isBefore(to))
                .toList();
    }

    @Override
    public Optional<Training> findOfActivity(AthleteId athlete, ActivityId activity) {
        return trainings.values().stream()
                .filter(training -> training.key().athlete().equals(athlete))
                .filter(training -> training.source().activity().equals(Optional.of(activity)))
                .findFirst();
    }

    @Override
    public List<Training> listOfAthlete(AthleteId athlete, Collection<UUID> wanted) {
        return trainings.values().stream()
                .filter(training -> training.key().athlete().equals(athlete)
                        && wanted.contains(training.key().training().value())
                        && training.trashedAt().isEmpty())
                .toList();
    }

    @Override
    public List<Training> listAfter(UUID athlete, UUID training, Limit limit) {
        TrainingKey after = new TrainingKey(new AthleteId(athlete), new TrainingId(training));
        Comparator<TrainingKey> order = Comparator.comparing(
                        (TrainingKey key) -> key.athlete().toString())
                .thenComparing(key -> key.training().toString());
        return trainings.values().stream()
                .filter(candidate -> order.compare(candidate.key(), after) > 0)
                .sorted(Comparator.comparing(Training::key, order))
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<Training> listOfAthleteAfter(AthleteId athlete, UUID training, Limit limit) {
        return listAfter(athlete.value(), training, limit).stream()
                .filter(candidate -> candidate.key().athlete().equals(athlete))
                .filter(candidate -> candidate.trashedAt().isEmpty())
                .toList();
    }

    @Override
    public List<UUID> listIdsOfAthlete(AthleteId athlete) {
        return trainings.values().stream()
                .filter(training -> training.trashedAt().isEmpty())
                .map(Training::key)
                .filter(key -> key.athlete().equals(athlete))
                .map(key -> key.training().value())
                .toList();
    }

    @Override
    public List<UUID> listAthletesAfter(UUID athlete, Limit limit) {
        return trainings.keySet().stream()
                .map(key -> key.athlete().value())
                .filter(candidate -> candidate.toString().compareTo(athlete.toString()) > 0)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .limit(limit.max())
                .toList();
    }

    @Override
    public Training saveAndFlush(Training training) {
        boolean isNew = trainings.put(training.key(), training) == null;
        ReflectionTestUtils.setField(training, "version", isNew ? 0 : training.version() + 1); // as JPA does
        return training;
    }

    @Override
    public void delete(Training training) {
        trainings.remove(training.key());
        recordings.kept.remove(training.key());
        originals.replace(training.key(), List.of());
    }

    @Override
    public void flush() {}

    @Override
    public void add(AthleteId athlete, ActivityId activity, Instant deletedAt) {
        tombstones.add(new Tombstone(athlete, activity));
    }

    @Override
    public boolean contains(AthleteId athlete, ActivityId activity) {
        return tombstones.contains(new Tombstone(athlete, activity));
    }

    @Override
    public List<Training> list(AthleteId athlete, DiaryFilter filter, int limit) {
        reads++;
        return trainings.values().stream()
                .filter(training -> training.key().athlete().equals(athlete))
                .filter(training -> training.trashedAt().isPresent() == filter.trashed())
                .sorted(Comparator.comparing((Training training) ->
                                training.details().start().time())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private record Tombstone(AthleteId athlete, ActivityId activity) {}

    private static final class InMemoryRecordings implements Recordings {

        private final Map<TrainingKey, Recording> kept = new HashMap<>();

        @Override
        public void add(TrainingKey key, Recording recording) {
            kept.put(key, recording);
        }

        @Override
        public void replace(TrainingKey key, Recording recording) {
            kept.put(key, recording);
        }

        @Override
        public Recording get(TrainingKey key) {
            return kept.getOrDefault(key, Recording.NONE);
        }

        @Override
        public Map<TrainingId, TimedTrack> listTracks(AthleteId athlete, Collection<TrainingId> ids) {
            Map<TrainingId, TimedTrack> tracks = new HashMap<>();
            for (TrainingId id : ids) {
                TimedTrack track = get(new TrainingKey(athlete, id)).timedTrack();
                if (track != null) {
                    tracks.put(id, track);
                }
            }
            return tracks;
        }
    }
}
