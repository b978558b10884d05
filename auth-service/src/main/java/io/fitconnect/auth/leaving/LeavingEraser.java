package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets that a person asked for deletion, once the account is erased by whatever decision. */
@Component
class LeavingEraser implements AthleteData {

    private final Leavings leavings;
    private final DueWork work;

    LeavingEraser(Leavings leavings, DueWork work) {
        this.leavings = leavings;
        this.work = work;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        leavings.findOf(new AccountId(athlete)).ifPresent(leaving -> {
            work.cancel(EraseLeftAccount.QUEUE, leaving.id().toString());
            leavings.remove(leaving.id());
        });
    }
}
