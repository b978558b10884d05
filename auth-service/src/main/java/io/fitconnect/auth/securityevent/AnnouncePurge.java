package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.erasure.AccountPurged;
import io.fitconnect.auth.statement.ScheduleStatement;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Schedules an event for each receiver within the transaction that deletes the account. */
@Component
class AnnouncePurge {

    private final SecurityEventSettings settings;
    private final ScheduleStatement statements;

    AnnouncePurge(SecurityEventSettings settings, ScheduleStatement statements) {
        this.settings = settings;
        this.statements = statements;
    }

    @EventListener
    void on(AccountPurged purged) {
        settings.receivers()
                .keySet()
                .forEach(clientId -> statements.schedule(DeliverPurge.KIND, new Purge(clientId, purged.account())));
    }
}
