package io.fitconnect.auth.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.fitconnect.auth.account.AccountId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * Who is signed in, when the person last proved it, and in which session. The session's id goes into tokens as {@code sid}; it is not the
 * cookie's value and gives no access.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
public record SignedInAccount(UUID accountId, String sessionId, Instant since)
        implements AuthenticatedPrincipal, Serializable {

    /** A new session of an account. */
    static SignedInAccount begin(AccountId account, Instant now) {
        return new SignedInAccount(account.value(), UUID.randomUUID().toString(), now);
    }

    /** The same session after its owner proved again to be the account's. */
    SignedInAccount again(Instant now) {
        return new SignedInAccount(accountId, sessionId, now);
    }

    /** Who is signed in; empty for a visitor. */
    public static Optional<SignedInAccount> find(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** The account's id as a type. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    @Override
    @JsonIgnore
    public String getName() {
        return accountId.toString();
    }
}
