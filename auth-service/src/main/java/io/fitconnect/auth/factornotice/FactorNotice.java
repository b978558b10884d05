package io.fitconnect.auth.factornotice;

import io.fitconnect.auth.audit.AuditEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    /** Each wrong code has its own line in the log. */
    SECOND_FACTOR_GUESSED("second-factor-guessed", null);

    private final String mail;
    private final @Nullable AuditEvent event;

    FactorNotice(String mail, @Nullable AuditEvent event) {
        this.mail = mail;
        this.event = event;
    }

    /** The kind of its mail. */
    String mail() {
        return mail;
    }

    /** Its line in the account's own log, if it has one of its own. */
    Optional<AuditEvent> event() {
        return Optional.ofNullable(event);
    }
}
