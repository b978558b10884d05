package io.fitconnect.integration.refusal;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** Notes in a vendor's log what a request was refused. */
@UseCase
public class NoteRefusals {

    private final RefusalLog log;

    NoteRefusals(RefusalLog log) {
        this.log = log;
    }

    public void handle(String clientId, List<RefusedItem> items) {
        log.note(clientId, items);
    }
}
