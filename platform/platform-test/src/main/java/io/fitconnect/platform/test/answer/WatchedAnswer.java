package io.fitconnect.platform.test.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Keeps a copy of an answer while it is sent; holds nothing back. Of an event stream it keeps nothing. */
final class WatchedAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Consumer<WatchedAnswer> onStream;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean leftToErrorPage;
    private boolean brokenOff;
    private boolean streaming;

    /**
     * Watches an answer.
     *
     * @param onStream called once, when an event stream begins
     */
    WatchedAnswer(HttpServletResponse response, Consumer<WatchedAnswer> onStream) {
        super(response);
        this.onStream = onStream;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new CopyingStream(super.getOutputStream(), this);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new CopyingWriter(super.getWriter()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        onFlush();
        super.flushBuffer();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        body.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        leftToErrorPage = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        leftToErrorPage = true;
        super.sendError(status, message);
    }

    /** The client is gone, and what it would have got is not known. */
    void breakOff() {
        brokenOff = true;
    }

    /** Whether this is what the client gets: it did not go, and no error page takes the place of this. */
    boolean isWhole() {
        return !brokenOff && !leftToErrorPage;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    void keep(byte[] octets, int offset, int length) {
        if (!isEventStream()) {
            body.write(octets, offset, length);
        }
    }

    void onFlush() {
        if (!streaming && isEventStream()) {
            streaming = true;
            onStream.accept(this);
        }
    }

    private boolean isEventStream() {
        String type = getContentType();
        return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    private final class CopyingWriter extends FilterWriter {

        CopyingWriter(Writer client) {
            super(client);
        }

        @Override
        public void write(int letter) throws IOException {
            write(Character.toString((char) letter), 0, 1);
        }

        @Override
        public void write(char[] letters, int offset, int length) throws IOException {
            write(new String(letters, offset, length), 0, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            byte[] octets = text.substring(offset, offset + length).getBytes(StandardCharsets.UTF_8);
            keep(octets, 0, octets.length);
            super.write(text, offset, length);
        }

        @Override
        public void flush() throws IOException {
            onFlush();
            super.flush();
        }
    }
}
