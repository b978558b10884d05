package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.export.ExpireDataExport.Expiry;
import io.fitconnect.platform.export.ExportSettings;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Asks all services for their parts. A request beside an export that is not ready yet is answered with that one. */
@UseCase
public class RequestDataExport {

    private final Accounts accounts;
    private final DataExports exports;
    private final ExportSettings settings;
    private final DueWork work;
    private final Outbox outbox;
    private final AccountAudit audit;
    private final Clock clock;

    RequestDataExport(
            Accounts accounts,
            DataExports exports,
            ExportSettings settings,
            DueWork work,
            Outbox outbox,
            AccountAudit audit,
            Clock clock) {
        this.accounts = accounts;
        this.exports = exports;
        this.settings = settings;
        this.work = work;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns the export's id; nothing when there is no such account. */
    public Optional<UUID> handle(AccountId account) {
        return accounts.find(account)
                .map(known -> exports.findPending(account).map(DataExport::id).orElseGet(() -> request(account)));
    }

    private UUID request(AccountId account) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(settings.keep());
        UUID id = Ids.at(now);
        exports.add(id, account, now, expiresAt);
        work.schedule(ExpireDataExport.QUEUE, id.toString(), expiresAt, new Expiry(id));
        outbox.announce(DataExportRequested.of(account, id));
        audit.record(account, AuditEvent.EXPORT_ASKED);
        return id;
    }
}
