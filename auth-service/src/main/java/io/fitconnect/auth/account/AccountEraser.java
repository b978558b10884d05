package io.fitconnect.auth.account;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases the account itself, with its password. */
@Component
class AccountEraser implements AthleteData {

    private final Accounts accounts;

    AccountEraser(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        accounts.deleteById(athlete);
    }

    @Override
    public List<String> stateTopics() {
        return List.of(ContactChanged.TOPIC);
    }
}
