package io.fitconnect.auth.activity;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.audit.AuditLog;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Page;
import java.util.Optional;

/** Reads the audit log of an account, newest first. */
@UseCase(readOnly = true)
public class ListActivity {

    private final AuditLog log;

    ListActivity(AuditLog log) {
        this.log = log;
    }

    /** Returns a page of at most 100. */
    public Page<AuditEntry> handle(AccountId account, Optional<ActivityPosition> after, int limit) {
        Page.requireLimit(limit);
        return Page.of(
                log.list(account, after.map(ActivityPosition::id), limit + 1),
                limit,
                entry -> new ActivityPosition(entry.id()));
    }
}
