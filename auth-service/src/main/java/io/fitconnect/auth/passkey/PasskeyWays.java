package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.wayin.WayIn;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passkeys as ways into an account. */
@Component
class PasskeyWays implements WayIn {

    private final Passkeys passkeys;

    PasskeyWays(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public List<Instant> listAdded(AccountId account) {
        return passkeys.list(account).stream().map(Passkey::createdAt).toList();
    }
}
