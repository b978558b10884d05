package io.fitconnect.recording.fit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The base types of FIT: how large a value is and how it is read. A type is its number in the low five bits of the byte that
 * a definition has for it, plus {@link #BIG_ENDIAN}. Each type marks an absent value by one pattern of bits; that reads as
 * NaN.
 */
final class FitType {

    static final int ENUM = 0;
    static final int SINT8 = 1;
    static final int UINT8 = 2;
    static final int UINT16 = 4;
    static final int SINT32 = 5;
    static final int UINT32 = 6;
    static final int STRING = 7;
    static final int BYTE = 13;
    static final int BIG_ENDIAN = 0x20;
    static final int NONE = -1;
    static final long ABSENT = Long.MIN_VALUE;

    private static final int NUMBER = 0x1F;
    private static final int[] SIZES = {1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8};
    private static final VarHandle SHORTS = handle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = handle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = handle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_SHORTS = handle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_INTS = handle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_LONGS = handle(long[].class, ByteOrder.BIG_ENDIAN);

    private FitType() {}

    /** The type that a definition names, in its order of bytes. */
    static int of(byte named, boolean bigEndian) {
        return (named & NUMBER) | (bigEndian ? BIG_ENDIAN : 0);
    }

    /**
     * The type by which a field is read: the profile's where it is as large as the one that the definition names, else the
     * named one where that is smaller. A larger one is not read, as other readers do.
     *
     * @return {@link #NONE} for not at all
     */
    static int agreed(int profile, int named) {
        int size = size(profile);
        if (size == size(named)) {
            return profile | (named & BIG_ENDIAN);
        }
        return size(named) < size ? named : NONE;
    }

    static boolean isString(int type) {
        return (type & NUMBER) == STRING;
    }

    /** Bytes of one value; 0 for a type that the protocol does not know. */
    static int size(int type) {
        int number = type & NUMBER;
        return number < SIZES.length ? SIZES[number] : 0;
    }

    /** The number there, NaN where it is marked as absent or is none. */
    static double read(byte[] content, int at, int type) {
        return switch (type & NUMBER) {
            case 0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 13 -> {
                long whole = readWhole(content, at, type);
                yield whole == ABSENT ? Double.NaN : whole;
            }
            default -> readLarge(content, at, type);
        };
    }

    /** The whole number of up to four bytes there, {@link #ABSENT} where it is marked so. */
    static long readWhole(byte[] content, int at, int type) {
        return switch (type) {
            case 0, 2, 13, 0x20, 0x22, 0x2D -> unlessAbsent(content[at] & 0xFF, 0xFF);
            case 1, 0x21 -> unlessAbsent(content[at], 0x7F);
            case 10, 0x2A -> unlessAbsent(content[at] & 0xFF, 0);
            case 3 -> unlessAbsent((short) SHORTS.get(content, at), 0x7FFF);
            case 0x23 -> unlessAbsent((short) BIG_SHORTS.get(content, at), 0x7FFF);
            case 4 -> unlessAbsent((short) SHORTS.get(content, at) & 0xFFFF, 0xFFFF);
            case 0x24 -> unlessAbsent((short) BIG_SHORTS.get(content, at) & 0xFFFF, 0xFFFF);
            case 11 -> unlessAbsent((short) SHORTS.get(content, at) & 0xFFFF, 0);
            case 0x2B -> unlessAbsent((short) BIG_SHORTS.get(content, at) & 0xFFFF, 0);
            case 5 -> unlessAbsent((int) INTS.get(content, at), Integer.MAX_VALUE);
            case 0x25 -> unlessAbsent((int) BIG_INTS.get(content, at), Integer.MAX_VALUE);
            case 6 -> unlessAbsent((int) INTS.get(content, at) & 0xFFFFFFFFL, 0xFFFFFFFFL);
            case 0x26 -> unlessAbsent((int) BIG_INTS.get(content, at) & 0xFFFFFFFFL, 0xFFFFFFFFL);
            case 12 -> unlessAbsent((int) INTS.get(content, at) & 0xFFFFFFFFL, 0);
            case 0x2C -> unlessAbsent((int) BIG_INTS.get(content, at) & 0xFFFFFFFFL, 0);
            default -> ABSENT;
        };
    }

    private static double readLarge(byte[] content, int at, int type) {
        return switch (type) {
            case 8 -> Float.intBitsToFloat((int) INTS.get(content, at));
            case 0x28 -> Float.intBitsToFloat((int) BIG_INTS.get(content, at));
            case 9 -> Double.longBitsToDouble((long) LONGS.get(content, at));
            case 0x29 -> Double.longBitsToDouble((long) BIG_LONGS.get(content, at));
            case 14 -> signed((long) LONGS.get(content, at));
            case 0x2E -> signed((long) BIG_LONGS.get(content, at));
            case 15 -> unsigned((long) LONGS.get(content, at), -1);
            case 0x2F -> unsigned((long) BIG_LONGS.get(content, at), -1);
            case 16 -> unsigned((long) LONGS.get(content, at), 0);
            case 0x30 -> unsigned((long) BIG_LONGS.get(content, at), 0);
            default -> Double.NaN;
        };
    }

    /** Eight bytes as they stand, the first one lowest. */
    static long eightBytes(byte[] content, int at) {
        return (long) LONGS.get(content, at);
    }

    /** Eight bytes as they stand, the first one highest. */
    static long eightBytesBigEndian(byte[] content, int at) {
        return (long) BIG_LONGS.get(content, at);
    }

    /** Whether a whole number of this type may be less than zero. */
    static boolean isSigned(int type) {
        int number = type & NUMBER;
        return number == SINT8 || number == 3 || number == SINT32;
    }

    /** The whole number of up to four bytes that marks an absent one. */
    static long absentMark(int type) {
        int number = type & NUMBER;
        long ones = (1L << (8 * size(type))) - 1;
        return number >= 10 && number <= 12 ? 0 : isSigned(type) ? ones >> 1 : ones;
    }

    static int unsignedShort(byte[] content, int at, boolean bigEndian) {
        return (short) (bigEndian ? BIG_SHORTS : SHORTS).get(content, at) & 0xFFFF;
    }

    private static long unlessAbsent(long value, long absent) {
        return value == absent ? ABSENT : value;
    }

    private static double signed(long value) {
        return value == Long.MAX_VALUE ? Double.NaN : value;
    }

    private static double unsigned(long value, long absent) {
        double halved = (value >>> 1) | (value & 1);
        return value == absent ? Double.NaN : value < 0 ? 2 * halved : value;
    }

    private static VarHandle handle(Class<?> array, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(array, order);
    }
}
