package io.fitconnect.auth.activity;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.audit.AuditLog;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import java.util.List;
import java.util.Optional;

/** Reads the audit log of an account, newest first. */
@UseCase(readOnly = true)
public class ListActivity {

    private static final int MOST = 100;

    private final AuditLog log;

    ListActivity(AuditLog log) {
        this.log = log;
    }

    /** Returns a page of at most 100. */
    public Page<AuditEntry> handle(AccountId account, Optional<ActivityPosition> after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidValue.refuse("limit", "must be from 1 to " + MOST);
        }
        List<AuditEntry> entries = log.list(account, after.map(ActivityPosition::id), limit + 1);
        if (entries.size() <= limit) {
            return new Page<>(entries, null);
        }
        List<AuditEntry> shown = entries.subList(0, limit);
        return new Page<>(
                shown, Cursor.encode(new ActivityPosition(shown.get(limit - 1).id())));
    }
}
