package io.fitconnect.auth.totp;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.wayin.WayIn;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** An authenticator app as a way into an account: it keeps the owner out, where it is not the owner's. */
@Component
class AuthenticatorWay implements WayIn {

    private final AuthenticatorApps apps;

    AuthenticatorWay(AuthenticatorApps apps) {
        this.apps = apps;
    }

    @Override
    public List<Instant> listAdded(AccountId account) {
        return apps.findAddedAt(account).stream().toList();
    }
}
