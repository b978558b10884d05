package io.fitconnect.integration.decoding;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportAnnouncements;
import io.fitconnect.integration.imports.ImportSettings;
import io.fitconnect.integration.imports.Imports;
import io.fitconnect.integration.imports.Refused;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.refusal.RefusalLog;
import io.fitconnect.integration.refusal.RefusedItem;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.integration.webhook.WebhookEvents;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Refuses an import whose file cannot become a training, and announces it. Its bytes are kept for a while. */
@UseCase
class RefuseImport {

    private final Imports imports;
    private final Erasures erasures;
    private final Outbox outbox;
    private final RefusalLog refusals;
    private final WebhookEvents webhooks;
    private final ImportSettings settings;
    private final Clock clock;

    RefuseImport(
            Imports imports,
            Erasures erasures,
            Outbox outbox,
            RefusalLog refusals,
            WebhookEvents webhooks,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.erasures = erasures;
        this.outbox = outbox;
        this.refusals = refusals;
        this.webhooks = webhooks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does nothing when the claim was lost to another worker. */
    public void handle(ClaimedImport claimed, Refused why) {
        Instant now = clock.instant();
        imports.findByKey(claimed.key())
                .filter(entry -> entry.refuse(claimed.attempt(), why, now))
                .ifPresent(entry -> {
                    eraseLater(imports.save(entry), now);
                    if (!SandboxAthlete.isOne(entry.athleteId())) {
                        outbox.announce(ImportAnnouncements.refused(entry, why));
                    }
                    if (entry.sourceKind() == SourceKind.VENDOR) {
                        refusals.note(entry.clientId(), List.of(toItem(entry, why)));
                    }
                    entry.pushed().ifPresent(pushed -> webhooks.refused(pushed, why.reason()));
                });
    }

    private static RefusedItem toItem(Import entry, Refused why) {
        return new RefusedItem(
                RefusedItem.Kind.RECORDING, entry.externalId().orElse(null), why.reason(), null, why.detail());
    }

    private void eraseLater(Import entry, Instant now) {
        erasures.schedule(new Erasure(ErasureKind.RAW_FILE, entry.id()), now.plus(settings.refusedRetention()));
    }
}
