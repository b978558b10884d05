package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.events.Announcement;
import java.util.UUID;

/** The event that a person asked for an archive of all data. */
record DataExportRequested(UUID accountId, UUID exportId) {

    private static final String TOPIC = "auth.account";
    private static final String TYPE = "data-export-requested.v1";

    static Announcement of(AccountId account, UUID export) {
        return new Announcement(
                TOPIC, account.toString(), TYPE, export.toString(), new DataExportRequested(account.value(), export));
    }
}
