package io.fitconnect.recording.fit;

import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.raw;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;

import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.FitValue;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Files in which fields have every base type, both orders of bytes, compressed times and beats of a strap. */
final class AllTypes {

    private static final int[] TYPES = {
        0, 1, 2, 0x83, 0x84, 0x85, 0x86, 0x88, 0x89, 0x0A, 0x8B, 0x8C, 0x0D, 0x8E, 0x8F, 0x90
    };
    private static final int[] SIZES = {1, 1, 1, 2, 2, 4, 4, 4, 8, 1, 2, 4, 1, 8, 8, 8};
    private static final int TIME = 1_000_000_000;

    private AllTypes() {}

    static byte[] littleEndian() {
        return file(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] bigEndian() {
        return file(ByteOrder.BIG_ENDIAN);
    }

    /** Each field of samples, sessions and laps in each type, with values at hand and at the ends of the range. */
    private static byte[] file(ByteOrder order) {
        Random random = new Random(7);
        FitFileBuilder file = new FitFileBuilder();
        int big = order == ByteOrder.BIG_ENDIAN ? 1 : 0;
        for (FitField field : FitField.values()) {
            int number = field.message().number();
            boolean plain = field.message() != FitMessageKind.FIELD_DESCRIPTION
                    && field.message() != FitMessageKind.HEART_RATE
                    && field != FitField.FILE_PRODUCT_NAME
                    && field != FitField.RECORD_COMPRESSED_SPEED_DISTANCE;
            for (int type = 0; plain && type < TYPES.length; type++) {
                file.bytes(0x43, 0, big, big == 0 ? number : 0, big == 0 ? 0 : number, 2, 253, 4, 0x86);
                file.bytes(field.number(), SIZES[type], TYPES[type]);
                for (int round = 0; round < 6; round++) {
                    file.bytes(3);
                    bytes(
                            file,
                            ByteBuffer.allocate(4)
                                    .order(order)
                                    .putInt(TIME + round)
                                    .array());
                    byte[] value = new byte[SIZES[type]];
                    random.nextBytes(value);
                    Arrays.fill(value, 0, round < 4 ? value.length : 0, (byte)
                            (round == 0 ? 0xFF : round == 1 ? 0 : round == 2 ? 0x7F : round));
                    bytes(file, value);
                }
            }
        }
        return file.build();
    }

    static byte[] compressed() {
        FitFileBuilder file = new FitFileBuilder()
                .message(20, 1, uint32(253, TIME), uint8(3, 100))
                .message(20, 2, uint8(3, 101), raw(8, 0x0D, (byte) 1, (byte) 2, (byte) 3));
        Random random = new Random(3);
        for (int i = 1; i < 400; i++) {
            FitValue bits =
                    raw(8, 0x0D, (byte) random.nextInt(256), (byte) random.nextInt(256), (byte) random.nextInt(256));
            file.compressedTimestamp(
                    2,
                    (TIME + i * 3) & 31,
                    uint8(3, 100 + i % 90),
                    i % 50 == 0 ? raw(8, 0x0D, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF) : bits);
        }
        return file.build();
    }

    static byte[] beats() {
        FitFileBuilder file = new FitFileBuilder()
                .message(0, enumeration(0, 4))
                .message(132, uint32(253, TIME), FitValue.uint16(0, 16_384), uint32(9, 5_000 * 1024), uint8(6, 110));
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            byte[] times = new byte[12];
            random.nextBytes(times);
            file.message(132, 8, uint8(6, 60, 61, 62, 63, 64, 255, 66, 67), raw(10, 0x0D, times));
        }
        return file.message(132, 9, uint32(253, TIME + 100), uint8(1, 77), uint32(9, 5_200 * 1024 + 7), uint8(6, 120))
                .message(132, 8, uint8(6, 60, 61, 62, 63, 64, 65, 66, 67), raw(10, 0x0D, new byte[] {
                    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
                }))
                .build();
    }

    /** Fields of apps that stand for those of the device, and some that stand for none. */
    static byte[] apps() {
        FitFileBuilder file = new FitFileBuilder()
                .message(0, enumeration(0, 4))
                .message(
                        206, uint8(0, 0), uint8(1, 0), uint8(2, 0x84), FitValue.text(3, "Power"), FitValue.text(8, "W"))
                .message(
                        206,
                        uint8(0, 0),
                        uint8(1, 1),
                        uint8(2, 0x88),
                        FitValue.text(3, "Doughnuts"),
                        FitValue.text(8, "g"))
                .bytes(0x64, 0, 0, 20, 0, 2, 253, 4, 0x86, 3, 1, 2, 2, 0, 2, 0, 1, 4, 0);
        for (int i = 0; i < 60; i++) {
            file.bytes(4);
            bytes(
                    file,
                    ByteBuffer.allocate(4)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putInt(TIME + i)
                            .array());
            file.bytes(120, 200 + i % 50, 0, 1, 2, 3, 4);
        }
        return file.build();
    }

    private static void bytes(FitFileBuilder file, byte[] bytes) {
        for (byte next : bytes) {
            file.bytes(next & 0xFF);
        }
    }
}
