package io.fitconnect.social.moderation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.LiftedBecause;
import io.fitconnect.social.moderation.Measure;
import io.fitconnect.social.moderation.ReportSource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as a moderator reads it. */
@Schema(name = "Case")
record CaseView(
        @JsonUnwrapped CaseSummary summary,

        @Schema(description = "Grows with each decision; revision 3 is the ETag \"v3\"")
        long revision,

        @Schema(description = "What the subject is now; absent once it is deleted") @Nullable
        ContentNow content,

        @Schema(description = "All that it said, the newest first; of comments alone")
        List<Version> versions,

        @Schema(description = "Some of what stands around a comment or message, in order, with itself")
        List<Surrounding> around,

        @Schema(description = "How many reports name which rule")
        List<Reason> reasons,

        @Schema(description = "The latest 100, the latest first; without who reported")
        List<CaseReport> reports,

        @Schema(description = "Absent of an open case") @Nullable
        CaseDecision decision,

        @Schema(description = "The latest 100 measures about the person, the latest first")
        List<CaseDecision> history,

        @Schema(description = "Who did what with the case, the oldest first")
        List<Entry> audit) {

    /** What the subject is now. */
    @Schema(name = "CaseContent")
    record ContentNow(
            @Schema(description = "Absent of what has no text here: trainings lie at training-service") @Nullable
            String text) {}

    /** What it said once. */
    @Schema(name = "CaseVersion")
    record Version(long version, String text, Instant writtenAt) {}

    /** What stands around it. */
    @Schema(name = "CaseSurrounding")
    record Surrounding(
            UUID id,
            @Nullable CasePerson author,

            @Schema(description = "Absent of what was deleted") @Nullable
            String text,

            Instant writtenAt) {}

    /** How many reports name a rule. */
    @Schema(name = "CaseReason")
    record Reason(Rule reason, int count) {}

    /** A report without its author. */
    @Schema(name = "CaseReport")
    record CaseReport(
            ReportSource source,
            Rule reason,
            @Nullable String text,

            @Schema(description = "The text as it was when it was reported") @Nullable
            String evidence,

            Instant reportedAt) {}

    /** A decision for moderators. */
    @Schema(name = "CaseDecision")
    record CaseDecision(
            UUID id,
            UUID caseId,
            Measure measure,
            @Nullable Rule rule,
            @Nullable String explanation,

            @Schema(description = "For moderators alone") @Nullable
            String note,

            Instant decidedAt,
            @Nullable Instant until,
            boolean standing,
            @Nullable Instant liftedAt,
            @Nullable LiftedBecause because,
            @Nullable AppealView appeal) {}

    /** What somebody did with the case. */
    @Schema(name = "CaseAuditEntry")
    record Entry(
            @Schema(description = "Absent of the person concerned and of the platform") @Nullable
            CasePerson actor,

            @Schema(description = "Such as read, decided: hide, appealed, appeal: upheld, reversed, expired")
            String action,

            @Nullable String note,
            Instant at) {}
}
