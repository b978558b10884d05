package io.fitconnect.integration.archive;

import io.fitconnect.integration.archive.ZipDirectory.Bytes;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A file of a ZIP archive, as the directory has it.
 *
 * @param crc    of its content
 * @param packed bytes in the archive
 * @param size   bytes of its content, as it says
 * @param offset of its own header
 */
record ZipMember(String name, int flags, int method, long crc, long packed, long size, long offset) {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_BYTES = 30;
    private static final int LONGEST_NAME_AND_EXTRA = 2 * 65_535;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isKnownMethod() {
        return method == STORED || method == DEFLATED;
    }

    /** Opens the content, which ends with an {@link IOException} when it is not what the directory says. */
    Content open(Bytes archive) throws IOException {
        if (offset < 0 || packed < 0) {
            throw new ZipException("A file is not within the archive");
        }
        InputStream raw = new BufferedInputStream(archive.open(offset, HEADER_BYTES + LONGEST_NAME_AND_EXTRA + packed));
        try {
            byte[] bytes = raw.readNBytes(HEADER_BYTES);
            ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.length < HEADER_BYTES || header.getInt(0) != HEADER) {
                throw new ZipException("A file does not begin where it should");
            }
            raw.skipNBytes(Short.toUnsignedInt(header.getShort(26)) + Short.toUnsignedInt(header.getShort(28)));
            return new Content(new Limited(raw, packed));
        } catch (IOException | RuntimeException failure) {
            raw.close();
            throw failure;
        }
    }

    /** The content of the file, checked. */
    final class Content extends InputStream {

        private final InputStream raw;
        private final InputStream unpacked;
        private final Inflater inflater = new Inflater(true);
        private final CRC32 sum = new CRC32();
        private long bytes;

        private Content(InputStream raw) {
            this.raw = raw;
            this.unpacked = method == DEFLATED ? new InflaterInputStream(raw, inflater, 16_384) : raw;
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = unpacked.read(buffer, start, length);
            if (read > 0) {
                sum.update(buffer, start, read);
                bytes += read;
            } else if (read < 0 && (sum.getValue() != crc || bytes != size)) {
                throw new ZipException("The content is not what the directory says");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            inflater.end();
            raw.close();
        }
    }

    /** The packed bytes of one file. */
    private static final class Limited extends FilterInputStream {

        private long left;

        private Limited(InputStream in, long bytes) {
            super(in);
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read(buffer, start, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }
    }
}
