package io.fitconnect.auth.securityevent;

import io.fitconnect.auth.erasure.AccountPurged;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Schedules an event for each receiver within the transaction that deletes the account. */
@Component
class AnnouncePurge {

    private final SecurityEventSettings settings;
    private final DueWork work;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;

    AnnouncePurge(SecurityEventSettings settings, DueWork work, Sealer sealer, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.work = work;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AccountPurged purged) {
        for (String clientId : settings.receivers().keySet()) {
            String key = Ids.next().toString(); // sealed and without the account's id, as mails are
            String purge = json.writeValueAsString(new Purge(clientId, purged.account()));
            work.schedule(
                    DeliverPurge.QUEUE,
                    key,
                    clock.instant(),
                    new SealedPurge(sealer.seal(purge, DeliverPurge.context(key))));
        }
    }
}
