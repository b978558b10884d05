package io.fitconnect.auth.leaving;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.signin.SignInHold;
import org.springframework.stereotype.Component;

/** Holds a sign-in to an account that will be deleted, until its owner decides whether to keep it. */
@Component
class LeavingHold implements SignInHold {

    private final Leavings leavings;

    LeavingHold(Leavings leavings) {
        this.leavings = leavings;
    }

    @Override
    public boolean holds(AccountId account) {
        return leavings.findOf(account).isPresent();
    }
}
