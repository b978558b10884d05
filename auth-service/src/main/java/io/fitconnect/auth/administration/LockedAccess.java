package io.fitconnect.auth.administration;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/**
 * What a locked account had granted and has to end.
 *
 * @param lock tells locks of one account apart
 */
record LockedAccess(UUID lock, AccountId account) {

    static final WorkQueue<LockedAccess> QUEUE = new WorkQueue<>("locked-access", LockedAccess.class);

    String key() {
        return lock.toString();
    }
}
