package io.fitconnect.recording.fit;

import com.garmin.fit.CRC;

/** The CRC-16 of FIT, over the header and all messages of a part. */
final class FitChecksum {

    private FitChecksum() {}

    static int of(byte[] content, int from, int to) {
        int checksum = 0;
        for (int i = from; i < to; i++) {
            checksum = CRC.get16(checksum, content[i]);
        }
        return checksum & 0xFFFF;
    }
}
