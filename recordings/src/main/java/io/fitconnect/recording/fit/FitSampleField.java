package io.fitconnect.recording.fit;

/**
 * How one field of a sample is read without asking for its type: eight bytes are taken from where it stands, and of them its
 * own, as a number with or without a sign.
 *
 * @param quantity index of what is measured
 * @param shift bits above its own
 * @param sign the bit of the sign, 0 where there is none
 * @param absent the number that marks an absent value
 */
record FitSampleField(
        int quantity,
        int offset,
        int type,
        boolean bigEndian,
        int shift,
        long mask,
        long sign,
        long absent,
        long factor,
        long half,
        int divisorBits,
        long less) {

    private static final int BYTES = 8;

    static FitSampleField of(int quantity, int offset, int type, FitFixedPoint conversion) {
        int bits = 8 * FitType.size(type);
        boolean bigEndian = (type & FitType.BIG_ENDIAN) != 0;
        return new FitSampleField(
                quantity,
                offset,
                type,
                bigEndian,
                bigEndian ? 64 - bits : 0,
                (1L << bits) - 1,
                FitType.isSigned(type) ? 1L << (bits - 1) : 0,
                FitType.absentMark(type),
                conversion.factor(),
                conversion.half(),
                conversion.shift(),
                conversion.offset());
    }

    /** How many bytes must follow the start of a message. */
    int reach() {
        return offset + BYTES;
    }

    /** The stored number; {@link #absent()} where there is none. */
    long read(byte[] content, int start) {
        long bytes = bigEndian
                ? FitType.eightBytesBigEndian(content, start + offset)
                : FitType.eightBytes(content, start + offset);
        long bits = (bytes >>> shift) & mask;
        return (bits ^ sign) - sign;
    }

    /** The fixed-point value of a stored number. */
    long convert(long stored) {
        return ((stored * factor + half) >> divisorBits) - less;
    }
}
