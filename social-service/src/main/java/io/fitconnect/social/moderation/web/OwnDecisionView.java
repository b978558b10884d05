package io.fitconnect.social.moderation.web;

import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.LiftedBecause;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.appeal.OwnDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision for the person concerned. */
@Schema(name = "OwnDecision")
record OwnDecisionView(
        UUID id,

        @Schema(description = "hide, warn or suspend") Measure measure,

        @Schema(description = "The rule that was broken") @Nullable
        Rule rule,

        @Schema(description = "What it is about") ContentView subject,

        @Schema(description = "The text that it is about, as it was; absent where it has none here") @Nullable
        String content,

        @Schema(description = "Why, in the moderator's words") @Nullable
        String explanation,

        Instant decidedAt,

        @Schema(description = "When a suspension ends by itself; absent of one without end, and of all else") @Nullable
        Instant until,

        @Schema(description = "Whether the measure stands") boolean standing,

        @Schema(description = "Absent while it stands") @Nullable
        Instant liftedAt,

        @Schema(description = "Why it no longer stands") @Nullable
        LiftedBecause because,

        @Schema(
                description =
                        "Whether it is about what another published and the reader has now, such as a club; then content and explanation are absent, and the reader may not appeal")
        boolean inherited,

        @Schema(description = "Until when the person may appeal; absent where the person may not, or has appealed")
        @Nullable
        Instant appealableUntil,

        @Schema(description = "Absent until the person appeals") @Nullable
        AppealView appeal) {

    static OwnDecisionView of(OwnDecision own) {
        Decision decision = own.decision();
        return new OwnDecisionView(
                decision.id(),
                decision.measure(),
                decision.rule(),
                ContentView.of(decision.subject()),
                decision.evidence(),
                decision.explanation(),
                decision.decidedAt(),
                decision.until(),
                decision.stands(),
                decision.liftedAt(),
                decision.because(),
                decision.person() == null,
                own.appealableUntil().orElse(null),
                AppealView.of(decision.appeal()));
    }
}
