package io.fitconnect.notification.kind.moderation;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moderators decided what the athlete reported. Says no more than whether something was done. */
@Component
class ReportDecided implements NotificationKind<Report>, NoticeSource {

    @Override
    public String name() {
        return "report-decided";
    }

    @Override
    public Class<Report> arguments() {
        return Report.class;
    }

    @Override
    public Wording wording(Report report) {
        return Wording.of(
                ModerationText.REPORT,
                ModerationText.REPORT_DECIDED,
                Map.of("outcome", Decision.selector(report.outcome()), "subject", Decision.selector(report.subject())));
    }

    @Override
    public String reference(Report report) {
        return "/api/v1/reports";
    }

    @Override
    public Report sample(Instant now) {
        return new Report(new UUID(0, 0), "comment", "acted");
    }

    @Override
    public boolean wants(Event event) {
        return event.is("report-decided.v1");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        Decided decided = event.dataAs(Decided.class);
        Report report = new Report(decided.reportId(), decided.subject().kind(), decided.outcome());
        return List.of(AddressedNotice.toOne(decided.athleteId(), this, report, event));
    }

    /** What is read of the event. */
    record Decided(UUID athleteId, UUID reportId, MeasureKind.About subject, String outcome) {}
}
