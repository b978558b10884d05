package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.factornotice.FactorNotice;
import io.fitconnect.auth.factornotice.FactorNotices;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;

/** Adds a passkey to an account, 20 at most; the owner gets a mail. */
@UseCase
public class RegisterPasskey {

    private static final int MOST = 20;

    private final RelyingParty relyingParty;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final FactorNotices notices;

    RegisterPasskey(RelyingParty relyingParty, Passkeys passkeys, Accounts accounts, FactorNotices notices) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** The challenge was shown to this browser and not answered before. */
    public void handle(
            AccountId id, PublicKeyCredential<AuthenticatorAttestationResponse> answer, Bytes challenge, String label) {
        Account account = accounts.find(id).orElseThrow();
        List<Passkey> present = passkeys.list(id);
        if (present.size() >= MOST) {
            throw new PasskeyRefused("the account has " + MOST + " passkeys");
        }
        relyingParty.register(relyingParty.creation(account, challenge, present), answer, label);
        notices.send(account, FactorNotice.PASSKEY_ADDED, label);
    }
}
