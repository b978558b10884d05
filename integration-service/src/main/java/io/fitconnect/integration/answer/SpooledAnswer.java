package io.fitconnect.integration.answer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A whole answer in a temporary file, which goes when it is closed. */
final class SpooledAnswer implements Closeable {

    private final FileChannel file;
    private final AnswerSpool spool;
    private long bytes;

    SpooledAnswer(FileChannel file, AnswerSpool spool) {
        this.file = file;
        this.spool = spool;
    }

    FileChannel file() {
        return file;
    }

    void add(int count) {
        bytes += count;
    }

    long bytes() {
        return bytes;
    }

    /** The content from its beginning. */
    InputStream content() throws IOException {
        return Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() throws IOException {
        if (file.isOpen()) {
            spool.release(bytes);
            file.close();
        }
    }
}
