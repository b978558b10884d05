package io.fitconnect.profile.consenting.web;

import io.fitconnect.profile.consent.ConsentPurpose;
import io.fitconnect.profile.consenting.ConsentRecord;
import io.fitconnect.profile.consenting.ListConsents;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands, and its evidence. */
record ConsentsView(
        @Schema(description = "The purposes with a consent; what is missing has none")
        List<ConsentPurpose> given,

        @Schema(description = "What was given and withdrawn, newest first, at most 200")
        List<RecordView> records) {

    static ConsentsView of(ListConsents.Standing standing) {
        return new ConsentsView(
                List.copyOf(standing.consents().purposes()),
                standing.records().stream().map(RecordView::of).toList());
    }

    /** That a consent was given or withdrawn. */
    record RecordView(
            ConsentPurpose purpose,

            @Schema(description = "Whether it was given; else withdrawn")
            boolean given,

            @Schema(description = "Version of the text that the athlete saw; absent for a withdrawal") @Nullable
            String textVersion,

            @Schema(description = "Where in the app", example = "advice-page")
            String place,

            @Schema(description = "UTC") Instant at) {

        static RecordView of(ConsentRecord entry) {
            return new RecordView(
                    entry.purpose(), entry.isGiven(), entry.textVersion().orElse(null), entry.place(), entry.at());
        }
    }
}
