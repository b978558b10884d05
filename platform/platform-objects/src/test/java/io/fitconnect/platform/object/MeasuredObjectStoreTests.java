package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredObjectStoreTests {

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void countsByOutcome() throws IOException {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        ObjectStore store =
                new MeasuredObjectStore("objects", new FolderObjectStore(folder, Clock.systemUTC()), metrics);
        Files.writeString(folder.resolve("in-the-way"), "");

        store.put(new ObjectKey("a/b"), InputStream.nullInputStream(), 1);
        assertThatThrownBy(() -> store.put(new ObjectKey("a/b"), new ByteArrayInputStream(new byte[2]), 1))
                .isInstanceOf(ObjectTooLarge.class);
        assertThatThrownBy(() -> store.put(new ObjectKey("in-the-way/b"), InputStream.nullInputStream(), 1))
                .isInstanceOf(ObjectStoreAway.class);

        assertThat(count(metrics, "done")).isEqualTo(1);
        assertThat(count(metrics, "rejected")).isEqualTo(1);
        assertThat(count(metrics, "away")).isEqualTo(1);
    }

    private static long count(SimpleMeterRegistry metrics, String outcome) {
        return metrics.get("object.requests")
                .tags("operation", "put", "outcome", outcome)
                .timer()
                .count();
    }
}
