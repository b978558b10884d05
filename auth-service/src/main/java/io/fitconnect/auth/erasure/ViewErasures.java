package io.fitconnect.auth.erasure;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows how far erasures are. */
@UseCase(readOnly = true)
public class ViewErasures {

    private static final int MOST = 100;

    private final Erasures erasures;

    ViewErasures(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Returns one of them, or the oldest that are not complete. */
    public List<Erasure> handle(Optional<UUID> id) {
        return id.map(wanted -> erasures.find(wanted).stream().toList()).orElseGet(() -> erasures.listPending(MOST));
    }
}
