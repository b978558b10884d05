package io.fitconnect.training.grouptraining.checkin.web;

import io.fitconnect.training.grouptraining.checkin.CheckInKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** What the athlete's phone signs codes with. */
@Schema(name = "CheckInKey")
record CheckInKeyView(
        UUID athleteId,

        @Schema(
                description =
                        "32 bytes in base64url. HMAC-SHA-256 under it signs the number of a slot, eight bytes big-endian; "
                                + "a slot is 30 seconds since 1970",
                example = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
        String key,

        @Schema(description = "UTC; from when on codes may be read")
        Instant opensAt,

        @Schema(description = "UTC; until when codes may be read")
        Instant closesAt) {

    static CheckInKeyView of(CheckInKey key) {
        return new CheckInKeyView(key.athlete().value(), key.key(), key.opens(), key.closes());
    }
}
