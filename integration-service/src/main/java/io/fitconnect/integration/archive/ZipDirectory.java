package io.fitconnect.integration.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * The directory of a ZIP archive (APPNOTE 6.3.10, with ZIP64), read entry by entry from any place on, so that neither the archive nor its
 * directory is held in memory.
 *
 * @param entries how many it says it has
 * @param offset  of the first entry
 * @param end     behind the last one
 */
record ZipDirectory(long entries, long offset, long end) {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_BYTES = 56;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_BYTES = 46;
    private static final int SHORT_MAX = 0xFFFF;
    private static final long INT_MAX = 0xFFFF_FFFFL;
    private static final int ZIP64 = 1;

    /** Finds the directory of an archive of so many bytes. */
    static ZipDirectory find(Bytes archive, long bytes) throws IOException {
        int length = (int) Math.min(bytes, END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES);
        ByteBuffer tail = read(archive, bytes - length, length);
        for (int at = length - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_BYTES + unsigned(tail.getShort(at + 20)) == length) {
                return checked(of(archive, tail, at), bytes - length + at);
            }
        }
        throw new ZipException("There is no end of a directory");
    }

    private static ZipDirectory of(Bytes archive, ByteBuffer tail, int at) throws IOException {
        long entries = unsigned(tail.getShort(at + 10));
        long size = unsigned(tail.getInt(at + 12));
        long offset = unsigned(tail.getInt(at + 16));
        boolean isLarge = entries == SHORT_MAX || size == INT_MAX || offset == INT_MAX;
        if (isLarge && at >= LOCATOR_BYTES && tail.getInt(at - LOCATOR_BYTES) == LOCATOR) {
            ByteBuffer end = read(archive, tail.getLong(at - LOCATOR_BYTES + 8), END64_BYTES);
            if (end.getInt(0) != END64) {
                throw new ZipException("The end of the large directory is not where it should be");
            }
            return new ZipDirectory(end.getLong(32), end.getLong(48), end.getLong(48) + end.getLong(40));
        }
        return new ZipDirectory(entries, offset, offset + size);
    }

    private static ZipDirectory checked(ZipDirectory directory, long endAt) throws ZipException {
        boolean isWithin = directory.offset >= 0
                && directory.end >= directory.offset
                && directory.end <= endAt
                && directory.entries >= 0
                && directory.entries <= (directory.end - directory.offset) / HEADER_BYTES;
        if (!isWithin) {
            throw new ZipException("The directory is not within the archive");
        }
        return directory;
    }

    /** Opens the entries from an offset on. */
    Entries open(Bytes archive, long from) {
        return new Entries(new DataInputStream(new BufferedInputStream(archive.open(from, end - from))), from);
    }

    private static ByteBuffer read(Bytes archive, long offset, int length) throws IOException {
        if (offset < 0 || length < 1) {
            throw new ZipException("A part of the archive is not within it");
        }
        try (InputStream content = archive.open(offset, length)) {
            byte[] bytes = content.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }

    /** What an archive consists of. */
    @FunctionalInterface
    interface Bytes {

        InputStream open(long offset, long length);
    }

    /** Entries one behind the other. */
    static final class Entries implements AutoCloseable {

        private final DataInputStream in;
        private long next;

        private Entries(DataInputStream in, long from) {
            this.in = in;
            this.next = from;
        }

        /** Where the next entry begins. */
        long next() {
            return next;
        }

        ZipMember read() throws IOException {
            ByteBuffer header = ByteBuffer.wrap(exactly(HEADER_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
            if (header.getInt(0) != HEADER) {
                throw new ZipException("An entry does not begin where it should");
            }
            String name = new String(exactly(unsigned(header.getShort(28))), StandardCharsets.UTF_8);
            ByteBuffer extra =
                    ByteBuffer.wrap(exactly(unsigned(header.getShort(30)))).order(ByteOrder.LITTLE_ENDIAN);
            exactly(unsigned(header.getShort(32)));
            Large large = new Large(extra);
            long size = large.of(unsigned(header.getInt(24)));
            long packed = large.of(unsigned(header.getInt(20)));
            long offset = large.of(unsigned(header.getInt(42)));
            return new ZipMember(
                    name,
                    unsigned(header.getShort(8)),
                    unsigned(header.getShort(10)),
                    unsigned(header.getInt(16)),
                    packed,
                    size,
                    offset);
        }

        private byte[] exactly(int length) throws IOException {
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            next += length;
            return bytes;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** The values of eight bytes that stand for those that do not fit into four, in their order. */
    private static final class Large {

        private final ByteBuffer values;

        private Large(ByteBuffer extra) {
            ByteBuffer found = ByteBuffer.allocate(0);
            while (extra.remaining() >= 4) {
                int kind = unsigned(extra.getShort());
                int length = Math.min(unsigned(extra.getShort()), extra.remaining());
                if (kind == ZIP64) {
                    found = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                }
                extra.position(extra.position() + length);
            }
            values = found;
        }

        private long of(long value) throws ZipException {
            if (value != INT_MAX) {
                return value;
            }
            if (values.remaining() < Long.BYTES) {
                throw new ZipException("The size of a large entry is missing");
            }
            return values.getLong();
        }
    }
}
