package io.fitconnect.auth.vendorapp;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's application and the account that registered it.
 *
 * @param locked   whether the owner's account is locked
 * @param details  what the client is now
 * @param reason   why an administrator refused the last proposal
 * @param version  grows with each change
 * @param proposal what waits for a decision, if anything
 */
public record VendorApp(
        String clientId,
        AccountId owner,
        boolean locked,
        AppDetails details,
        AppStatus status,
        @Nullable String reason,
        long version,
        Instant registeredAt,
        Optional<Proposal> proposal) {

    /** Whether an athlete may use it: every athlete an approved one, its owner any; none that of a locked owner. */
    boolean isUsableBy(AccountId athlete) {
        return !locked && (status == AppStatus.APPROVED || owner.equals(athlete));
    }

    /** Another version of it. */
    VendorApp with(AppDetails changed, AppStatus next, @Nullable String why, Optional<Proposal> waiting) {
        return new VendorApp(clientId, owner, locked, changed, next, why, version + 1, registeredAt, waiting);
    }

    /** What the application waits to become. */
    public record Proposal(AppDetails details, Instant submittedAt) {}
}
