package io.fitconnect.recording.xml;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Characters of bytes that are there already: the JDK decodes whole blocks of them faster than a stream. */
final class Utf8Reader extends Reader {

    private final byte[] content;
    private int at;

    Utf8Reader(byte[] content, int start) {
        this.content = content;
        this.at = start;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at >= content.length) {
            return -1;
        }
        int end = blockEnd(length);
        String block = new String(content, at, end - at, StandardCharsets.UTF_8);
        if (block.length() > length) {
            throw new IllegalStateException("More characters than bytes");
        }
        block.getChars(0, block.length(), buffer, offset);
        at = end;
        return block.length();
    }

    /** A block never ends within a character of up to four bytes; no bytes make more characters than they are. */
    private int blockEnd(int length) {
        int end = (int) Math.min(content.length, (long) at + length);
        int whole = end;
        while (whole < content.length && whole > at && end - whole < 4 && (content[whole] & 0xC0) == 0x80) {
            whole--;
        }
        return whole == at || end - whole >= 4 ? end : whole;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
