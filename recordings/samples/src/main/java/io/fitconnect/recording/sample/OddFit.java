package io.fitconnect.recording.sample;

/** A FIT file of messages, types and fields that devices hardly ever write. Its samples are few and mean little. */
final class OddFit {

    private static final int[] TYPES = {
        0, 1, 2, 0x83, 0x84, 0x85, 0x86, 7, 0x88, 0x89, 0x0A, 0x8B, 0x8C, 0x0D, 0x8E, 0x8F, 0x90
    };
    private static final int[] MESSAGES = {0, 18, 19, 20, 21, 34, 132, 12, 23, 101, 206, 207, 103, 55};
    private static final int FIELDS = 30;
    private static final int SAMPLES = 50;

    private OddFit() {}

    static byte[] write() {
        var file = new FitFileBuilder();
        addSamplesWithFieldOfAnApp(file);
        for (int message : MESSAGES) {
            for (int type = 0; type < TYPES.length; type++) {
                addMessage(file, message, TYPES[type], (message * 7 + type * 11) % FIELDS);
            }
        }
        return file.build();
    }

    private static void addSamplesWithFieldOfAnApp(FitFileBuilder file) {
        file.bytes(0x40, 0, 0, 206, 0, 4, 0, 1, 2, 1, 1, 2, 2, 1, 2, 3, 8, 7);
        file.bytes(0, 0, 0, 1, 'x', 'y', 0, 0, 0, 0, 0, 0);
        file.bytes(0x61, 0, 0, 20, 0, 3, 253, 4, 0x86, 0, 4, 0x85, 1, 4, 0x85, 1, 0, 1, 0);
        for (int second = 0; second < SAMPLES; second++) {
            file.bytes(1, second, 0, 0, 0x40, second, 1, 2, 3, 4, 5, 6, 7, second);
        }
    }

    /** A time, eight bytes and four bytes of one type, in fields that may be of another one. */
    private static void addMessage(FitFileBuilder file, int message, int type, int field) {
        file.bytes(0x42, 0, 0, message, 0, 3, 253, 4, 0x86, field, 8, type, (field + 13) % FIELDS, 4, type);
        file.bytes(2, 1, 2, 3, 0x40, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4);
    }
}
