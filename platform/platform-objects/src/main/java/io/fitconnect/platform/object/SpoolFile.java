package io.fitconnect.platform.object;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Content on its way into an object store, in a temporary file without a name: it is unlinked as soon as it is open, so
 * that a crash leaves nothing of a person's data behind.
 */
public final class SpoolFile implements AutoCloseable {

    private final FileChannel channel;

    private SpoolFile(FileChannel channel) {
        this.channel = channel;
    }

    public static SpoolFile create() throws IOException {
        return open(Files.createTempFile("spool", null));
    }

    static SpoolFile create(Path folder) throws IOException {
        return open(Files.createTempFile(folder, "spool", null));
    }

    private static SpoolFile open(Path path) throws IOException {
        try {
            return new SpoolFile(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } finally {
            Files.delete(path);
        }
    }

    /** Writes behind what was written before. Closing the stream leaves the file open. */
    public OutputStream output() {
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                out.write(buffer, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Reads from the beginning; each stream has a position of its own. */
    public InputStream content() {
        return new Content(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static final class Content extends InputStream {

        private final FileChannel channel;
        private long position;

        Content(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = channel.read(ByteBuffer.wrap(buffer, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
