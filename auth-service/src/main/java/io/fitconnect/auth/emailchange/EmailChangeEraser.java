package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases a person's change of address, with the work that would end it. */
@Component
class EmailChangeEraser implements AthleteData {

    private final CancelEmailChange cancel;

    EmailChangeEraser(CancelEmailChange cancel) {
        this.cancel = cancel;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        cancel.handle(new AccountId(athlete));
    }
}
