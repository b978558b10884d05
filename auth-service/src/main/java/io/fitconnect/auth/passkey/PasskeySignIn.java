package io.fitconnect.auth.passkey;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.signin.CredentialKind;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SecondFactor;
import io.fitconnect.auth.signin.SignInWay;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Component;

/** Asks for passkeys and checks their answers. */
@Component
public class PasskeySignIn implements SignInWay, SecondFactor, CredentialKind {

    private final RelyingParty relyingParty;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Transactions transactions;
    private final MeterRegistry meters;

    PasskeySignIn(
            RelyingParty relyingParty,
            Passkeys passkeys,
            Accounts accounts,
            Transactions transactions,
            MeterRegistry meters) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.transactions = transactions;
        this.meters = meters;
    }

    /**
     * Returns the passkey that answered the challenge of a page of this browser.
     *
     * @param answer what the browser got, as JSON
     * @throws PasskeyRefused when it is not right
     */
    public ShownPasskey signIn(String answer, HttpServletRequest request) {
        try {
            ShownPasskey shown = check(answer, request);
            count("success");
            return shown;
        } catch (PasskeyRefused refused) {
            count("refused");
            throw refused;
        }
    }

    @Override
    public Map<String, Object> offer(HttpServletRequest request, Optional<AccountId> account) {
        List<Passkey> own = account.map(this::list).orElse(List.of());
        if (account.isPresent() && own.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "passkeyChallenge", PasskeyChallenges.next(request).toBase64UrlString(),
                "passkeyDomain", relyingParty.id(),
                "passkeyAllowed", own.stream().map(Passkey::credentialId).collect(Collectors.joining(" ")));
    }

    @Override
    public boolean isSetUp(AccountId account) {
        return !list(account).isEmpty();
    }

    /** A lost passkey must not lock its owner out. */
    @Override
    public boolean isDemanded(AccountId account) {
        return false;
    }

    @Override
    public Factor factor() {
        return Factor.PASSKEY;
    }

    @Override
    public boolean has(AccountId account, String credential) {
        return passkeys.list(account).stream()
                .anyMatch(passkey -> passkey.credentialId().equals(credential));
    }

    private ShownPasskey check(String answer, HttpServletRequest request) {
        PublicKeyCredential<AuthenticatorAssertionResponse> credential = PasskeyJson.read(answer);
        Bytes challenge = PasskeyJson.challengeOf(credential);
        if (!PasskeyChallenges.use(challenge, request)) {
            throw new PasskeyRefused("no page of this browser shows the challenge");
        }
        AccountId owner = transactions.run(() -> relyingParty.authenticate(credential, challenge));
        return accounts.find(owner)
                .map(account -> new ShownPasskey(account, credential.getId()))
                .orElseThrow(() -> new PasskeyRefused("the account is gone"));
    }

    private List<Passkey> list(AccountId account) {
        return transactions.run(() -> passkeys.list(account));
    }

    private void count(String result) {
        meters.counter("fitconnect.auth.passkeys", "result", result).increment();
    }
}
