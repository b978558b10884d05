package io.fitconnect.auth.factornotice;

/** A change that the owner hears of. */
public enum FactorNotice {
    AUTHENTICATOR_ADDED("authenticator-added"),
    AUTHENTICATOR_REMOVED("authenticator-removed"),
    RECOVERY_CODES_REPLACED("recovery-codes-replaced"),
    RECOVERY_CODE_USED("recovery-code-used"),
    PASSKEY_ADDED("passkey-added"),
    PASSKEY_REMOVED("passkey-removed"),
    PROVIDER_LINKED("provider-linked"),
    PROVIDER_UNLINKED("provider-unlinked"),
    SECOND_FACTOR_GUESSED("second-factor-guessed");

    private final String mail;

    FactorNotice(String mail) {
        this.mail = mail;
    }

    /** The kind of its mail. */
    String mail() {
        return mail;
    }
}
