package io.fitconnect.recording.stream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Whole numbers in as few bytes as they need: seven bits per byte, low ones first, the eighth bit says that more follow.
 * Signed ones are folded first (0, -1, 1, -2 … become 0, 1, 2, 3 …), as in Protocol Buffers' "zigzag".
 */
final class VarInts {

    private VarInts() {}

    static void writeSigned(ByteArrayOutputStream out, long value) {
        writeUnsigned(out, (value << 1) ^ (value >> 63));
    }

    static void writeUnsigned(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    static long readSigned(ByteBuffer in) {
        long folded = readUnsigned(in);
        return (folded >>> 1) ^ -(folded & 1);
    }

    static long readUnsigned(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number of a stream chunk has more than ten bytes");
    }
}
