package io.fitconnect.auth.visibility;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets whether an account was hidden. */
@Component
class VisibilityEraser implements AthleteData {

    private final Visibilities visibilities;

    VisibilityEraser(Visibilities visibilities) {
        this.visibilities = visibilities;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        visibilities.remove(new AccountId(athlete));
    }
}
