package io.fitconnect.recording.fit;

/**
 * The CRC-16 of FIT (reflected polynomial 0xA001, begun at 0), over the header and all messages of a part. Eight bytes are
 * taken at a time: table {@code k} holds what a byte becomes when {@code k} zeros follow it (Kounavis and Berry, "A
 * Systematic Approach to Building High Performance Software-based CRC Generators", 2005).
 */
final class FitChecksum {

    private static final int SLICES = 8;
    private static final char[][] TABLES = tables();

    private FitChecksum() {}

    static int of(byte[] content, int from, int to) {
        return of(0, content, from, to);
    }

    /** Goes on from the checksum of what stood before. */
    static int of(int before, byte[] content, int from, int to) {
        int checksum = before;
        int at = from;
        while (to - at >= SLICES) {
            checksum = TABLES[7][(content[at] ^ checksum) & 0xFF]
                    ^ TABLES[6][(content[at + 1] ^ (checksum >> 8)) & 0xFF]
                    ^ TABLES[5][content[at + 2] & 0xFF]
                    ^ TABLES[4][content[at + 3] & 0xFF]
                    ^ TABLES[3][content[at + 4] & 0xFF]
                    ^ TABLES[2][content[at + 5] & 0xFF]
                    ^ TABLES[1][content[at + 6] & 0xFF]
                    ^ TABLES[0][content[at + 7] & 0xFF];
            at += SLICES;
        }
        while (at < to) {
            checksum = (checksum >> 8) ^ TABLES[0][(checksum ^ content[at++]) & 0xFF];
        }
        return checksum;
    }

    private static char[][] tables() {
        char[][] tables = new char[SLICES][256];
        for (int value = 0; value < 256; value++) {
            int checksum = value;
            for (int bit = 0; bit < 8; bit++) {
                checksum = (checksum & 1) == 0 ? checksum >> 1 : (checksum >> 1) ^ 0xA001;
            }
            tables[0][value] = (char) checksum;
        }
        for (int slice = 1; slice < SLICES; slice++) {
            for (int value = 0; value < 256; value++) {
                int before = tables[slice - 1][value];
                tables[slice][value] = (char) ((before >> 8) ^ tables[0][before & 0xFF]);
            }
        }
        return tables;
    }
}
