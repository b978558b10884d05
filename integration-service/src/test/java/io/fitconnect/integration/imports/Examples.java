package io.fitconnect.integration.imports;

import io.fitconnect.platform.object.StoredObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports as tests need them. */
public final class Examples {

    public static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");

    private static final UUID ATHLETE = UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b");
    private static final UUID IMPORT = UUID.fromString("019a5f3c-6a11-7b5e-8c21-9d8e7f6a5b4c");

    private Examples() {}

    /** Finds for any training of anybody the same activity with so many samples. */
    public static FindRecordedActivity findRecorded(int samples) {
        Activity activity = new Activity(new ActivityKey(ATHLETE, UUID.randomUUID()), IMPORT, 0, RECEIVED, samples);
        return new FindRecordedActivity(activities(activity));
    }

    /** Finds nothing that was merged into it. */
    public static ListMergedActivities listMerged(int samples) {
        return new ListMergedActivities(
                activities(new Activity(new ActivityKey(ATHLETE, UUID.randomUUID()), IMPORT, 0, RECEIVED, samples)));
    }

    private static Activities activities(Activity activity) {
        return new Activities() {
            @Override
            public Optional<Activity> findByKey(ActivityKey key) {
                return Optional.of(activity);
            }

            @Override
            public Activity save(Activity changed) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Activity saveAndFlush(Activity changed) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Activity> listOfImports(UUID athleteId, Collection<UUID> importIds) {
                return List.of(activity);
            }

            @Override
            public List<Activity> listOfTraining(UUID athleteId, UUID trainingId) {
                return List.of(activity);
            }
        };
    }

    /** A vendor's push that was just acknowledged. */
    public static Import received() {
        Sender vendor = new Sender(ATHLETE, "demo-tracker", SourceKind.VENDOR);
        return new Import(
                new Submission(IMPORT, vendor, new StoredObject("ab", 4_711), "ride-7", "ride.fit", null), RECEIVED);
    }
}
