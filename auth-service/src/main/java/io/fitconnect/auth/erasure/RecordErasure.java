package io.fitconnect.auth.erasure;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;
import java.util.UUID;

/** Records that a service has erased; with the last one the erasure is complete. */
@UseCase
public class RecordErasure {

    private final Erasures erasures;
    private final ErasureSettings settings;

    RecordErasure(Erasures erasures, ErasureSettings settings) {
        this.erasures = erasures;
        this.settings = settings;
    }

    public void handle(AccountId account, String service, Instant erasedAt) {
        erasures.findPending(account).map(Erasure::id).ifPresent(id -> {
            erasures.addAnswer(id, service, erasedAt);
            completeIfAnswered(id, erasedAt);
        });
    }

    private void completeIfAnswered(UUID id, Instant lastAnswer) {
        boolean isComplete = erasures.find(id)
                .filter(erasure -> erasure.answered().containsAll(settings.services()))
                .isPresent();
        if (isComplete) {
            erasures.complete(id, lastAnswer);
        }
    }
}
