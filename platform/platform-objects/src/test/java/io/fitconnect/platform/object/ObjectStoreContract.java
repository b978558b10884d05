package io.fitconnect.platform.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every object store promises. */
abstract class ObjectStoreContract {

    private static final int MEBIBYTE = 1 << 20;

    private final String kind = "kind-" + System.nanoTime();

    abstract ObjectStore store();

    @Test
    void givesBackWhatWasStored() throws IOException {
        byte[] content = new byte[3 * MEBIBYTE + 17];
        new Random(7).nextBytes(content);

        StoredObject stored = store().put(key("a"), new ByteArrayInputStream(content), 4 * MEBIBYTE);

        assertThat(stored.bytes()).isEqualTo(content.length);
        assertThat(stored.sha256()).hasSize(64);
        assertThat(read(key("a"))).isEqualTo(content);
        assertThat(store().findLength(key("a"))).contains((long) content.length);
    }

    @Test
    void digestsTheContent() throws IOException {
        assertThat(put("a", "abc").sha256()) // FIPS 180-2, appendix B.1
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsAnEmptyObject() throws IOException {
        put("empty", "");

        assertThat(read(key("empty"))).isEmpty();
    }

    @Test
    void replacesAnObject() throws IOException {
        put("a", "first");
        put("a", "second");

        assertThat(read(key("a"))).asString().isEqualTo("second");
    }

    @Test
    void knowsNothingOfAMissingObject() {
        assertThat(store().open(key("missing"))).isEmpty();
        assertThat(store().open(key("missing"), 3, 4)).isEmpty();
        assertThat(store().findLength(key("missing"))).isEmpty();
    }

    @Test
    void givesAPart() throws IOException {
        put("a", "0123456789");

        assertThat(readPart(2, 3)).isEqualTo("234");
        assertThat(readPart(8, 100)).isEqualTo("89");
        assertThat(readPart(0, Long.MAX_VALUE)).isEqualTo("0123456789");
        assertThat(readPart(4, Long.MAX_VALUE)).isEqualTo("456789");
        assertThat(readPart(10, 1)).isEmpty();
        assertThat(readPart(99, 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key("a"), -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key("a"), 0, 0));
    }

    @Test
    void deletesAnObjectOnceOrTwice() throws IOException {
        put("a", "content");

        store().delete(key("a"));
        store().delete(key("a"));

        assertThat(store().open(key("a"))).isEmpty();
    }

    @Test
    void keepsTheOldObjectWhenContentIsTooLong() throws IOException {
        put("a", "old");

        assertThatThrownBy(() -> store().put(key("a"), new ByteArrayInputStream(new byte[11]), 10))
                .isInstanceOf(ObjectTooLarge.class);

        assertThat(read(key("a"))).asString().isEqualTo("old");
        assertThat(store().put(key("a"), new ByteArrayInputStream(new byte[10]), 10)
                        .bytes())
                .isEqualTo(10);
    }

    @Test
    void keepsTheOldObjectWhenContentBreaksOff() throws IOException {
        put("a", "old");

        assertThatThrownBy(() -> store().put(key("a"), new BrokenContent(100_000), MEBIBYTE))
                .isInstanceOf(IOException.class)
                .hasMessage("the client is gone");

        assertThat(read(key("a"))).asString().isEqualTo("old");
    }

    @Test
    void listsPagesInOrder() throws IOException {
        for (String name : new String[] {"c", "a/2", "b", "a/1"}) {
            put(name, name);
        }
        store().put(new ObjectKey(kind + "-other/a"), InputStream.nullInputStream(), 1);

        assertThat(store().list(kind + "/", null, 1_000)).containsExactly(key("a/1"), key("a/2"), key("b"), key("c"));
        assertThat(store().list(kind + "/", key("a/1"), 2)).containsExactly(key("a/2"), key("b"));
        assertThat(store().list(kind + "/a/", null, 10)).containsExactly(key("a/1"), key("a/2"));
        assertThat(store().list(kind + "/", key("c"), 10)).isEmpty();
        assertThat(store().list("nothing-here/", null, 10)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store().list("no-slash", null, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> store().list(kind + "/", null, 1_001));
    }

    String kind() {
        return kind;
    }

    ObjectKey key(String name) {
        return new ObjectKey(kind + "/" + name);
    }

    StoredObject put(String name, String content) throws IOException {
        return store().put(key(name), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), MEBIBYTE);
    }

    byte[] read(ObjectKey key) throws IOException {
        try (InputStream content = store().open(key).orElseThrow()) {
            return content.readAllBytes();
        }
    }

    private String readPart(long offset, long length) throws IOException {
        try (InputStream content = store().open(key("a"), offset, length).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Content whose client goes away after some bytes. */
    private static final class BrokenContent extends InputStream {

        private int left;

        BrokenContent(int bytes) {
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("the client is gone");
            }
            return 1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
        }
    }
}
