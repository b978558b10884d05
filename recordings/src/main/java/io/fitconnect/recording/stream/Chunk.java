package io.fitconnect.recording.stream;

import io.fitconnect.recording.SampleStream;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The bytes of a chunk: version (1), flags, number of samples, then, deflated where that is shorter, a bitmap of the samples
 * that are there unless all are, and the difference of each from the one before it.
 */
final class Chunk {

    private static final int VERSION = 1;
    private static final int DEFLATED = 1;
    private static final int WITH_GAPS = 2;
    private static final int HEADER_ESTIMATE = 4;

    private Chunk() {}

    static byte[] encode(int[] values) {
        BitSet present = presence(values);
        boolean gaps = present.cardinality() < values.length;
        byte[] body = body(values, present, gaps);
        byte[] deflated = Deflating.deflate(body);
        boolean shorter = deflated.length < body.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + HEADER_ESTIMATE);
        out.write(VERSION);
        out.write((shorter ? DEFLATED : 0) | (gaps ? WITH_GAPS : 0));
        VarInts.writeUnsigned(out, values.length);
        out.writeBytes(shorter ? deflated : body);
        return out.toByteArray();
    }

    private static BitSet presence(int[] values) {
        BitSet present = new BitSet(values.length);
        for (int i = 0; i < values.length; i++) {
            present.set(i, values[i] != SampleStream.MISSING);
        }
        return present;
    }

    private static byte[] body(int[] values, BitSet present, boolean gaps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(values.length * 2);
        if (gaps) {
            out.writeBytes(Arrays.copyOf(present.toByteArray(), bitmapSize(values.length)));
        }
        long before = 0;
        for (int value : values) {
            if (value != SampleStream.MISSING) {
                VarInts.writeSigned(out, value - before);
                before = value;
            }
        }
        return out.toByteArray();
    }

    static int[] decode(byte[] chunk) {
        try {
            ByteBuffer in = ByteBuffer.wrap(chunk);
            int version = in.get();
            if (version != VERSION) {
                throw new IllegalArgumentException("Stream chunk of unknown version " + version);
            }
            int flags = in.get();
            int size = Math.toIntExact(VarInts.readUnsigned(in));
            if (size > StreamChunks.SAMPLES) {
                throw new IllegalArgumentException("Stream chunk claims to have " + size + " samples");
            }
            ByteBuffer body = (flags & DEFLATED) == 0 ? in : ByteBuffer.wrap(Deflating.inflate(in));
            return values(body, size, (flags & WITH_GAPS) != 0);
        } catch (BufferUnderflowException | ArithmeticException e) {
            throw new IllegalArgumentException("Stream chunk ends too early", e);
        }
    }

    private static int[] values(ByteBuffer in, int size, boolean gaps) {
        BitSet present = new BitSet(size);
        present.set(0, size);
        if (gaps) {
            byte[] bitmap = new byte[bitmapSize(size)];
            in.get(bitmap);
            present = BitSet.valueOf(bitmap);
        }
        int[] values = new int[size];
        long before = 0;
        for (int i = 0; i < size; i++) {
            before += present.get(i) ? VarInts.readSigned(in) : 0;
            values[i] = present.get(i) ? (int) before : SampleStream.MISSING;
        }
        return values;
    }

    private static int bitmapSize(int samples) {
        return (samples + 7) / 8;
    }
}
