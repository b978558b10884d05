package io.fitconnect.social.moderation.report;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.social.content.Screening;
import io.fitconnect.social.content.Screening.Hit;
import io.fitconnect.social.moderation.Reports;
import io.fitconnect.social.moderation.evidence.Evidences;
import org.springframework.stereotype.Component;

/** Files what a list of words found, once for each version of a text; what is deleted meanwhile is not filed. */
@Component
class FileHit implements WorkHandler<Hit> {

    private final Evidences evidences;
    private final Reports reports;
    private final Filing filing;
    private final Transactions transactions;

    FileHit(Evidences evidences, Reports reports, Filing filing, Transactions transactions) {
        this.evidences = evidences;
        this.reports = reports;
        this.filing = filing;
        this.transactions = transactions;
    }

    @Override
    public WorkQueue<Hit> queue() {
        return Screening.HITS;
    }

    @Override
    public void handle(WorkLease<Hit> lease) {
        Hit hit = lease.payload();
        transactions.run(() -> {
            if (!reports.hasHit(hit.key(), hit.version())) {
                evidences
                        .find(hit.key())
                        .filter(evidence -> evidence.version() == hit.version())
                        .ifPresent(evidence -> filing.open(hit.key(), evidence).addHit(hit.rule()));
            }
            lease.complete();
        });
    }
}
