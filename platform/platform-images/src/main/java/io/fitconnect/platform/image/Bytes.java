package io.fitconnect.platform.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts in a file; reading beyond its end throws {@link IndexOutOfBoundsException}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bytes(byte[] file) {

    int length() {
        return file.length;
    }

    int at(int index) {
        return file[index] & 0xFF;
    }

    long bigEndian(int from, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | at(from + i);
        }
        return value;
    }

    long littleEndian(int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | at(from + i);
        }
        return value;
    }

    String text(int from, int count) {
        return new String(part(from, count).file, StandardCharsets.ISO_8859_1);
    }

    Bytes part(int from, int count) {
        if (from < 0 || count < 0 || count > file.length - from) {
            throw new IndexOutOfBoundsException("The file ends before " + from + " + " + count);
        }
        return new Bytes(Arrays.copyOfRange(file, from, from + count));
    }
}
