package io.fitconnect.integration.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** A stream that refuses to be longer than allowed. */
final class LimitedContent extends FilterInputStream {

    private final DataSize limit;
    private long count;

    LimitedContent(InputStream content, DataSize limit) {
        super(content);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit.toBytes()) {
            throw ImportProblems.tooLarge(limit);
        }
    }
}
