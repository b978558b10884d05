package io.fitconnect.integration.imports.messaging;

import io.fitconnect.integration.imports.LedgerEvent;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.integration.pushhealth.PushTally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts for an app the imports that came into the diary. */
@Component
class AcceptedPushes {

    private final PushTally tally;

    AcceptedPushes(PushTally tally) {
        this.tally = tally;
    }

    @TransactionalEventListener
    void on(LedgerEvent.Done done) {
        if (done.source() == SourceKind.VENDOR) {
            tally.accepted(done.clientId(), done.took());
        }
    }
}
