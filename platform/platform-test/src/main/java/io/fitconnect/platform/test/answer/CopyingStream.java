package io.fitconnect.platform.test.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Passes everything on at once and leaves a copy with the answer. */
final class CopyingStream extends ServletOutputStream {

    private final ServletOutputStream client;
    private final WatchedAnswer answer;

    CopyingStream(ServletOutputStream client, WatchedAnswer answer) {
        this.client = client;
        this.answer = answer;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        answer.keep(octets, offset, length);
        try {
            client.write(octets, offset, length);
        } catch (IOException gone) {
            answer.breakOff();
            throw gone;
        }
    }

    @Override
    public void flush() throws IOException {
        answer.onFlush();
        client.flush();
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    @Override
    public boolean isReady() {
        return client.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        client.setWriteListener(listener);
    }
}
