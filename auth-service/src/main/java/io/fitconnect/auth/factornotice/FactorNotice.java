package io.fitconnect.auth.factornotice;

import io.fitconnect.auth.audit.AuditEvent;

/** A change that the owner hears of. */
public enum FactorNotice {
    AUTHENTICATOR_ADDED("authenticator-added", AuditEvent.AUTHENTICATOR_ADDED),
    AUTHENTICATOR_REMOVED("authenticator-removed", AuditEvent.AUTHENTICATOR_REMOVED),
    RECOVERY_CODES_REPLACED("recovery-codes-replaced", AuditEvent.RECOVERY_CODES_MADE),
    RECOVERY_CODE_USED("recovery-code-used", AuditEvent.RECOVERY_CODE_USED),
    PASSKEY_ADDED("passkey-added", AuditEvent.PASSKEY_ADDED),
    PASSKEY_REMOVED("passkey-removed", AuditEvent.PASSKEY_REMOVED),
    PROVIDER_LINKED("provider-linked", AuditEvent.PROVIDER_LINKED),
    PROVIDER_UNLINKED("provider-unlinked", AuditEvent.PROVIDER_UNLINKED),
    SECOND_FACTOR_GUESSED("second-factor-guessed", AuditEvent.SECOND_FACTOR_FAILED);

    private final String mail;
    private final AuditEvent event;

    FactorNotice(String mail, AuditEvent event) {
        this.mail = mail;
        this.event = event;
    }

    /** The kind of its mail. */
    String mail() {
        return mail;
    }

    /** Its line in the account's own log. */
    AuditEvent event() {
        return event;
    }
}
