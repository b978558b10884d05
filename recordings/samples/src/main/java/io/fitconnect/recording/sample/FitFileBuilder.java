package io.fitconnect.recording.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;

/**
 * Writes FIT files message by message, right or deliberately wrong. Definitions are written where the shape of a message
 * differs from that of the last one of its local number.
 */
public final class FitFileBuilder {

    private static final Instant EPOCH = Instant.parse("1989-12-31T00:00:00Z");
    private static final int LOCAL_NUMBERS = 16;
    private static final int HEADER = 14;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final byte[][] definitions = new byte[LOCAL_NUMBERS][];

    /** Seconds since the FIT epoch. */
    public static long time(Instant instant) {
        return instant.getEpochSecond() - EPOCH.getEpochSecond();
    }

    /** Degrees as semicircles. */
    public static int semicircles(double degrees) {
        return (int) Math.round(degrees / 180 * (1L << 31));
    }

    /** A message of this global number. */
    public FitFileBuilder message(int number, FitValue... values) {
        return message(number, number % LOCAL_NUMBERS, values);
    }

    public FitFileBuilder message(int number, int local, FitValue... values) {
        byte[] definition = definition(number, values);
        if (!Arrays.equals(definition, definitions[local])) {
            definitions[local] = definition;
            data.write(0x40 | local);
            data.writeBytes(definition);
        }
        data.write(local);
        return values(values);
    }

    /** A message without a time of its own, some seconds after the last whole 32; its local number (0 to 3) is defined. */
    public FitFileBuilder compressedTimestamp(int local, int offset, FitValue... values) {
        data.write(0x80 | (local << 5) | offset);
        return values(values);
    }

    /** Any bytes. */
    public FitFileBuilder bytes(int... bytes) {
        for (int next : bytes) {
            data.write(next);
        }
        return this;
    }

    private FitFileBuilder values(FitValue... values) {
        for (FitValue value : values) {
            data.writeBytes(value.bytes());
        }
        return this;
    }

    private static byte[] definition(int number, FitValue... values) {
        ByteArrayOutputStream definition = new ByteArrayOutputStream();
        definition.write(0);
        definition.write(0);
        definition.write(number);
        definition.write(number >> 8);
        definition.write(values.length);
        for (FitValue value : values) {
            definition.writeBytes(value.definition());
        }
        return definition.toByteArray();
    }

    /** The file with its header and checksum. */
    public byte[] build() {
        return build(data.size());
    }

    /** The file with a header that claims another size of the messages. */
    public byte[] build(int claimedSize) {
        ByteBuffer file = ByteBuffer.allocate(HEADER + data.size() + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) HEADER).put((byte) 0x20).putShort((short) 2189).putInt(claimedSize);
        file.put((byte) '.').put((byte) 'F').put((byte) 'I').put((byte) 'T').putShort((short) 0);
        file.put(data.toByteArray());
        file.putShort((short) checksum(file.array(), HEADER + data.size()));
        return file.array();
    }

    /** CRC-16 with the polynomial 0x8005, lowest bit first. */
    private static int checksum(byte[] bytes, int length) {
        int checksum = 0;
        for (int i = 0; i < length; i++) {
            checksum ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xA001;
            }
        }
        return checksum;
    }
}
