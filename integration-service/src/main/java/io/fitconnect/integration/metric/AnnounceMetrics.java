package io.fitconnect.integration.metric;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.integration.sourcepolicy.SourcePolicies;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Announces what a batch has changed, unless the athlete is made up. The batch is acknowledged after this commit, so that what is acknowledged is announced. */
@UseCase
public class AnnounceMetrics {

    private final Outbox outbox;
    private final SourcePolicies policies;
    private final ErasedAccounts erased;

    AnnounceMetrics(Outbox outbox, SourcePolicies policies, ErasedAccounts erased) {
        this.outbox = outbox;
        this.policies = policies;
        this.erased = erased;
    }

    public void handle(Sender sender, List<MetricChange> changes) {
        if (erased.contains(sender.athleteId())) {
            throw new Refusal(CommonProblems.NOT_FOUND, "There is no such account.");
        }
        if (SandboxAthlete.isOne(sender.athleteId())) {
            return;
        }
        MetricAnnouncements.of(sender, policies.of(sender.clientId(), sender.kind()), changes)
                .forEach(outbox::announce);
    }
}
