package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.Account;
import io.fitconnect.platform.usecase.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Component;

/** Asks for a new passkey and takes it. */
@Component
public class NewPasskeys {

    private final RelyingParty relyingParty;
    private final Passkeys passkeys;
    private final RegisterPasskey registerPasskey;
    private final Transactions transactions;

    NewPasskeys(
            RelyingParty relyingParty, Passkeys passkeys, RegisterPasskey registerPasskey, Transactions transactions) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.registerPasskey = registerPasskey;
        this.transactions = transactions;
    }

    /** What the page hands to the browser, as JSON. */
    public String begin(Account account, HttpServletRequest request) {
        return PasskeyJson.write(relyingParty.creation(
                account, PasskeyChallenges.next(request), transactions.run(() -> passkeys.list(account.id()))));
    }

    /**
     * Takes the passkey that the browser made.
     *
     * @throws PasskeyRefused when it is not right
     */
    public void complete(Account account, String answer, String label, HttpServletRequest request) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential = PasskeyJson.readNew(answer);
        Bytes challenge = PasskeyJson.challengeOf(credential);
        if (!PasskeyChallenges.use(challenge, request)) {
            throw new PasskeyRefused("no page of this browser shows the challenge");
        }
        registerPasskey.handle(account.id(), credential, challenge, label);
    }
}
