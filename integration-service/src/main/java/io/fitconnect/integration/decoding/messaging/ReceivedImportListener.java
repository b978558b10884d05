package io.fitconnect.integration.decoding.messaging;

import io.fitconnect.integration.decoding.DecodingWorker;
import io.fitconnect.integration.imports.LedgerEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears of imports received in this process once they are committed; those of others are found by polling. */
@Component
class ReceivedImportListener {

    private final DecodingWorker worker;

    ReceivedImportListener(DecodingWorker worker) {
        this.worker = worker;
    }

    @TransactionalEventListener
    void on(LedgerEvent.Received received) {
        worker.wake();
    }
}
