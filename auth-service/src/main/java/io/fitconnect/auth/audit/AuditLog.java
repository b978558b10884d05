package io.fitconnect.auth.audit;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of all accounts. Adding one for an account that does not exist does nothing. */
public interface AuditLog {

    void add(AccountId account, AuditEntry entry);

    /** Adds an entry unless the account has as many of this event since a moment. */
    void addBounded(AccountId account, AuditEntry entry, Instant since, int most);

    /** The same for the account with this address, by the same statement whether there is one or not. */
    void addBounded(EmailAddress email, AuditEntry entry, Instant since, int most);

    /** The newest first. */
    List<AuditEntry> list(AccountId account, Optional<UUID> before, int limit);
}
