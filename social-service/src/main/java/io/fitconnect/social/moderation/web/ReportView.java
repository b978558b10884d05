package io.fitconnect.social.moderation.web;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.Rule;
import io.fitconnect.social.moderation.Report;
import io.fitconnect.social.moderation.ReportStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report for who filed it. */
@Schema(name = "Report")
record ReportView(
        UUID id,
        ContentView subject,
        Rule reason,
        @Nullable String text,

        @Schema(description = "acted: a measure was taken; which one is told to the person concerned alone")
        ReportStatus status,

        Instant reportedAt) {

    static ReportView of(Report report, ContentKey subject) {
        return new ReportView(
                report.id(),
                ContentView.of(subject),
                report.reason(),
                report.text(),
                report.status(),
                report.reportedAt());
    }
}
