package io.fitconnect.social.moderation.report;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.moderation.Cases;
import io.fitconnect.social.moderation.Reports;
import io.fitconnect.social.moderation.evidence.Evidence;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Finds the case that takes reports of a subject. */
@Component
class Filing {

    private final Cases cases;
    private final Reports reports;
    private final Clock clock;

    Filing(Cases cases, Reports reports, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.clock = clock;
    }

    /** Takes reports of the subject as it is now. */
    CaseFile open(ContentKey subject, Evidence evidence) {
        return new CaseFile(
                cases,
                reports,
                cases.findOpen(subject).orElse(null),
                subject,
                evidence,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
