package io.fitconnect.recording.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A field of a FIT message with its value, encoded little-endian. */
public final class FitValue {

    private final int field;
    private final int baseType;
    private final byte[] bytes;

    private FitValue(int field, int baseType, byte[] bytes) {
        this.field = field;
        this.baseType = baseType;
        this.bytes = bytes;
    }

    public static FitValue enumeration(int field, int value) {
        return new FitValue(field, 0x00, little(1, value));
    }

    public static FitValue sint8(int field, int value) {
        return new FitValue(field, 0x01, little(1, value));
    }

    public static FitValue uint8(int field, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new FitValue(field, 0x02, bytes);
    }

    public static FitValue uint16(int field, long value) {
        return new FitValue(field, 0x84, little(2, value));
    }

    public static FitValue sint32(int field, long value) {
        return new FitValue(field, 0x85, little(4, value));
    }

    public static FitValue uint32(int field, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (long value : values) {
            bytes.put(little(4, value));
        }
        return new FitValue(field, 0x86, bytes.array());
    }

    /** A text with its terminating zero. */
    public static FitValue text(int field, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FitValue(field, 0x07, Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** Any bytes under any type, also wrong ones. */
    public static FitValue raw(int field, int baseType, byte... bytes) {
        return new FitValue(field, baseType, bytes.clone());
    }

    private static byte[] little(int size, long value) {
        byte[] all = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return Arrays.copyOf(all, size);
    }

    byte[] definition() {
        return new byte[] {(byte) field, (byte) bytes.length, (byte) baseType};
    }

    byte[] bytes() {
        return bytes;
    }
}
