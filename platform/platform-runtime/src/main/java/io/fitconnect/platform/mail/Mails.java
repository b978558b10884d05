package io.fitconnect.platform.mail;

import io.fitconnect.platform.mail.DeliverMail.SealedMail;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Schedules mail within the caller's transaction: it is delivered when the transaction commits, and then at least once. A crash
 * between the server's answer and the commit repeats a mail with the same Message-ID.
 */
public final class Mails {

    private final DueWork work;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;

    Mails(DueWork work, Sealer sealer, JsonMapper json, Clock clock) {
        this.work = work;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Schedules a mail; one that still waits under the same key is replaced.
     *
     * @param key at most 200 characters, without personal data, such as {@code confirm-address:<account id>}
     */
    public void send(String key, Mail mail) {
        String sealed = sealer.seal(json.writeValueAsString(mail), DeliverMail.context(key));
        work.schedule(DeliverMail.QUEUE, key, clock.instant(), new SealedMail(sealed));
    }

    /** Cancels a mail that was not delivered yet, within the caller's transaction. */
    public boolean cancel(String key) {
        return work.cancel(DeliverMail.QUEUE, key);
    }
}
