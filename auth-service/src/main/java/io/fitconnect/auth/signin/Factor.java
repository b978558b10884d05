package io.fitconnect.auth.signin;

import java.util.Optional;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How a person proves to own an account. A passed factor stands in the session as an authority with its time. */
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY, "pwd"),
    /** With verification of the user by the authenticator, so it proves possession and knowledge or body at once. */
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, "hwk"),
    /** The code of an authenticator app, or a recovery code in its place. */
    ONE_TIME_CODE("FACTOR_OTP", "otp"),
    OUTSIDE_PROVIDER("FACTOR_FEDERATED", "");

    private final String authority;
    private final String method;

    Factor(String authority, String method) {
        this.authority = authority;
        this.method = method;
    }

    /** The authority of a signed-in person who passed it. */
    public String authority() {
        return authority;
    }

    /** Its name in {@code amr} (RFC 8176); empty when the register has none. */
    public Optional<String> method() {
        return Optional.of(method).filter(name -> !name.isEmpty());
    }
}
