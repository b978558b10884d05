package io.fitconnect.auth.passwordchange;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * What a replaced password opened and has to end.
 *
 * @param change      tells changes of one account apart
 * @param keptSession the {@code sid} whose grants go on; empty to end all
 */
public record FormerAccess(UUID change, AccountId account, String keptSession) {

    static final WorkQueue<FormerAccess> QUEUE = new WorkQueue<>("former-access", FormerAccess.class);

    String key() {
        return change.toString();
    }
}
