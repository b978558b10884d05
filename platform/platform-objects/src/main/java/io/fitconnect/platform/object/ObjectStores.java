package io.fitconnect.platform.object;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Objects;

/** Opens the store that settings describe. */
public final class ObjectStores {

    private ObjectStores() {}

    /**
     * Opens a store whose calls are timed.
     *
     * @param name tells the stores of a service apart in its metrics
     */
    public static ObjectStore open(String name, ObjectSettings settings, Clock clock, MeterRegistry metrics) {
        ObjectSettings.S3 s3 = settings.s3();
        ObjectStore store = s3 == null
                ? new FolderObjectStore(Objects.requireNonNull(settings.folder()), clock)
                : new S3ObjectStore(S3Clients.create(s3), s3);
        return new MeasuredObjectStore(name, store, metrics);
    }
}
