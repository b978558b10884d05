package io.fitconnect.recording.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate (RFC 1951) of small blocks. */
final class Deflating {

    /** More than a chunk can ever have: ten bytes per sample and the bitmap. */
    private static final int MOST = StreamChunks.SAMPLES * 11;

    private Deflating() {}

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] inflate(ByteBuffer bytes) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            byte[] buffer = new byte[MOST];
            int length = 0;
            while (!inflater.finished()) {
                int inflated = inflater.inflate(buffer, length, MOST - length);
                if (inflated == 0) {
                    throw new IllegalArgumentException("Stream chunk is incomplete or too long");
                }
                length += inflated;
            }
            return Arrays.copyOf(buffer, length);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("Stream chunk is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
