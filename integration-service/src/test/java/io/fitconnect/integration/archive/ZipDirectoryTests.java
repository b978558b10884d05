package io.fitconnect.integration.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.fitconnect.integration.archive.ZipDirectory.Bytes;
import io.fitconnect.integration.archive.ZipDirectory.Entries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipDirectoryTests {

    private static final int LAST_FIELDS_OF_ENTRY = 46;

    @Test
    void readsPackedAndUnpackedFiles() throws IOException {
        byte[] zip = zip(out -> {
            add(out, "a/packed.gpx", "much much much much much", ZipEntry.DEFLATED);
            add(out, "b/stored.fit", "little", ZipEntry.STORED);
            out.setComment("a comment, as some archives have one");
        });

        List<ZipMember> members = membersOf(zip);

        assertThat(members).extracting(ZipMember::name).containsExactly("a/packed.gpx", "b/stored.fit");
        assertThat(contentOf(zip, members.get(0))).isEqualTo("much much much much much");
        assertThat(contentOf(zip, members.get(1))).isEqualTo("little");
    }

    @Test
    void goesOnFromAnyEntry() throws IOException {
        byte[] zip = zip(out -> {
            add(out, "1.gpx", "one", ZipEntry.DEFLATED);
            add(out, "2.gpx", "two", ZipEntry.DEFLATED);
            add(out, "3.gpx", "three", ZipEntry.DEFLATED);
        });
        ZipDirectory directory = ZipDirectory.find(bytes(zip), zip.length);
        long next;
        try (Entries entries = directory.open(bytes(zip), directory.offset())) {
            entries.read();
            next = entries.next();
        }

        try (Entries entries = directory.open(bytes(zip), next)) {
            assertThat(entries.read().name()).isEqualTo("2.gpx");
        }
    }

    /** So many files have a directory of the large form. */
    @Test
    void readsALargeDirectory() throws IOException {
        byte[] zip = zip(out -> {
            for (int number = 0; number < 66_000; number++) {
                add(out, number + ".gpx", "", ZipEntry.STORED);
            }
        });

        ZipDirectory directory = ZipDirectory.find(bytes(zip), zip.length);

        assertThat(directory.entries()).isEqualTo(66_000);
        assertThat(membersOf(zip)).hasSize(66_000);
    }

    /** The sizes of a large file stand in its extra field, in the order of those that do not fit. */
    @Test
    void readsTheSizesOfALargeFile() throws IOException {
        byte[] name = "large.fit".getBytes(StandardCharsets.UTF_8);
        ByteBuffer zip = ByteBuffer.allocate(LAST_FIELDS_OF_ENTRY + name.length + 24 + 22)
                .order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x02014b50)
                .putShort((short) 45)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putInt(0)
                .putInt(7)
                .putInt(5)
                .putInt(-1)
                .putShort((short) name.length)
                .putShort((short) 24);
        zip.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(-1)
                .put(name);
        zip.putShort((short) 0x9999).putShort((short) 0);
        zip.putShort((short) 1).putShort((short) 16).putLong(6L << 30).putLong(9L << 30);
        int size = zip.position();
        zip.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(size)
                .putInt(0)
                .putShort((short) 0);

        ZipMember member = membersOf(zip.array()).get(0);

        assertThat(member.size()).isEqualTo(6L << 30);
        assertThat(member.packed()).isEqualTo(5);
        assertThat(member.offset()).isEqualTo(9L << 30);
    }

    @Test
    void tellsContentThatIsNotWhatTheDirectorySays() throws IOException {
        byte[] zip = zip(out -> add(out, "a.fit", "content", ZipEntry.STORED));
        zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("content")] ^= 1;
        ZipMember member = membersOf(zip).get(0);

        assertThatIOException().isThrownBy(() -> contentOf(zip, member));
    }

    @Test
    void refusesWhatIsNoArchive() {
        for (byte[] wrong : List.of(new byte[22], new byte[100_000], "PK".getBytes(StandardCharsets.UTF_8))) {
            assertThatIOException().isThrownBy(() -> ZipDirectory.find(bytes(wrong), wrong.length));
        }
    }

    @Test
    void refusesADirectoryThatLiesElsewhere() throws IOException {
        byte[] zip = zip(out -> add(out, "a.fit", "content", ZipEntry.STORED));
        ByteBuffer end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = zip.length - 22;
        int offset = end.getInt(at + 16);

        end.putInt(at + 16, zip.length);
        assertThatIOException().isThrownBy(() -> ZipDirectory.find(bytes(zip), zip.length));

        end.putInt(at + 16, offset).putShort(at + 10, (short) 1_000);
        assertThatIOException().isThrownBy(() -> ZipDirectory.find(bytes(zip), zip.length));
    }

    /** Damaged bytes end in an exception that is caught, and never in another one or in memory without bounds. */
    @Test
    void survivesDamagedBytes() throws IOException {
        byte[] whole = zip(out -> {
            add(out, "a.gpx", "much much much much much", ZipEntry.DEFLATED);
            add(out, "b.fit", "little", ZipEntry.STORED);
        });
        Random random = new Random(13);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                for (ZipMember member : membersOf(damaged)) {
                    if (member.isKnownMethod()) {
                        contentOf(damaged, member);
                    }
                }
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    private static List<ZipMember> membersOf(byte[] zip) throws IOException {
        ZipDirectory directory = ZipDirectory.find(bytes(zip), zip.length);
        List<ZipMember> members = new ArrayList<>();
        try (Entries entries = directory.open(bytes(zip), directory.offset())) {
            for (long number = 0; number < directory.entries(); number++) {
                members.add(entries.read());
            }
        }
        return members;
    }

    private static String contentOf(byte[] zip, ZipMember member) throws IOException {
        try (ZipMember.Content content = member.open(bytes(zip))) {
            return new String(content.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private static Bytes bytes(byte[] zip) {
        return (offset, length) -> offset >= zip.length
                ? new ByteArrayInputStream(new byte[0])
                : new ByteArrayInputStream(zip, (int) offset, (int) Math.min(length, zip.length - offset));
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            filling.fill(out);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream out, String name, String text, int method) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @FunctionalInterface
    private interface Filling {
        void fill(ZipOutputStream out) throws IOException;
    }
}
