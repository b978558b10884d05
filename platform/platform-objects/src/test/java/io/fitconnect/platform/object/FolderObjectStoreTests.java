package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderObjectStoreTests extends ObjectStoreContract {

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Override
    ObjectStore store() {
        return new FolderObjectStore(folder.resolve("objects"), Clock.systemUTC());
    }

    @Test
    void showsNothingOfAnObjectUntilItIsWhole() throws IOException {
        List<Object> seen = new ArrayList<>();
        ObjectStore store = store();

        store.put(
                key("a"), new WatchedContent(() -> seen.add(store.open(key("a")).isPresent())), 100);

        assertThat(seen).isNotEmpty().containsOnly(false);
        assertThat(store.open(key("a"))).isPresent();
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        put("a", "content");
        assertThatThrownBy(() -> store().put(key("b"), new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOf(ObjectTooLarge.class);

        assertThat(drafts()).isEmpty();
    }

    @Test
    void removesDraftsOfACrashADayLater() throws IOException {
        store();
        Path old = Files.createFile(folder.resolve("objects/.drafts/old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path young = Files.createFile(folder.resolve("objects/.drafts/young"));

        store();

        assertThat(drafts()).containsExactly(young);
    }

    @Test
    void isAwayWhenTheFolderCannotBeWritten() throws IOException {
        ObjectStore store = store();
        Files.writeString(folder.resolve("objects").resolve(kind()), "a file in the way");

        assertThatThrownBy(() -> store.put(key("a"), InputStream.nullInputStream(), 1))
                .isInstanceOf(ObjectStoreAway.class);
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("objects/.drafts"))) {
            return files.toList();
        }
    }

    /** Ten bytes, each read after a look at the store. */
    private static final class WatchedContent extends InputStream {

        private final Runnable look;
        private int left = 10;

        WatchedContent(Runnable look) {
            this.look = look;
        }

        @Override
        public int read() {
            look.run();
            return left-- > 0 ? 1 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            buffer[offset] = 1;
            return read();
        }
    }
}
