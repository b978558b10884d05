package io.fitconnect.promo.advice.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.advice.Silence;
import io.fitconnect.promo.advice.SilenceEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is silenced. */
record SilenceView(
        UUID id,
        Kind kind,

        @Schema(
                description =
                        "gear: and the id of an item, rule: and the key of a rule, or all. Absent for a brand; the list may grow",
                example = "gear:019a5f10-3a4b-7c5d-9e6f-708192a3b4c5")
        @Nullable
        String subject,

        @Schema(description = "The brand; absent for a subject") @Nullable
        String brand,

        @Schema(description = "When a snoozed subject is spoken of again, UTC; absent for what is silenced for ever")
        @Nullable
        Instant until,

        @Schema(description = "When it was silenced, UTC") Instant since) {

    static SilenceView of(SilenceEntry entry) {
        Silence silence = entry.silence();
        if (silence instanceof Silence.NotThisBrand brand) {
            return new SilenceView(entry.id(), Kind.NOT_THIS_BRAND, null, brand.brand(), null, entry.since());
        }
        if (silence instanceof Silence.Snoozed snoozed) {
            String subject = snoozed.subject().word();
            return new SilenceView(entry.id(), Kind.LATER, subject, null, snoozed.until(), entry.since());
        }
        String subject = ((Silence.Never) silence).subject().word();
        return new SilenceView(entry.id(), Kind.NEVER, subject, null, null, entry.since());
    }

    /** The answer that silenced it. */
    enum Kind {
        LATER,
        NEVER,
        NOT_THIS_BRAND;

        @JsonValue
        String wireName() {
            return WireName.of(this);
        }
    }
}
