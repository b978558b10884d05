package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.training.diary.AthleteId;
import java.time.Instant;

/**
 * What a phone signs codes with.
 *
 * @param key    32 bytes in base64url
 * @param opens  from when on codes may be read
 * @param closes until when codes may be read
 */
public record CheckInKey(AthleteId athlete, String key, Instant opens, Instant closes) {

    /** Hides the key. */
    @Override
    public String toString() {
        return "CheckInKey[athlete=" + athlete + ", opens=" + opens + ", closes=" + closes + "]";
    }
}
