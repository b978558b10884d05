package io.fitconnect.auth.emailchange;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of address that is under way.
 *
 * @param newProof      the proof that the new address was sent
 * @param presentProof  the proof that the present address was sent
 * @param newProven     when the owner proved to read the mail of the new address
 * @param presentProven when the present address agreed
 * @param endsAt        when it takes effect, once the new address is proven; until then, when it is dropped
 */
public record EmailChange(
        UUID id,
        AccountId account,
        EmailAddress newAddress,
        UUID newProof,
        UUID presentProof,
        Optional<Instant> newProven,
        Optional<Instant> presentProven,
        Instant endsAt) {

    /** Whether only the waiting time is missing. */
    public boolean isWaiting() {
        return newProven.isPresent() && presentProven.isEmpty();
    }

    /** Whether the owner's page asks for the code of this side's mail; while it waits, the mail's link alone is right. */
    public boolean takesCode(AddressSide side) {
        return newProven.isEmpty() && (side == AddressSide.NEW || presentProven.isEmpty());
    }

    boolean isProvenAtBoth() {
        return newProven.isPresent() && presentProven.isPresent();
    }

    EmailChange provenAtNew(Instant now) {
        return new EmailChange(
                id, account, newAddress, newProof, presentProof, Optional.of(now), presentProven, endsAt);
    }

    EmailChange agreedAtPresent(Instant now) {
        return new EmailChange(id, account, newAddress, newProof, presentProof, newProven, Optional.of(now), endsAt);
    }

    EmailChange waiting(UUID freshPresentProof, Instant until) {
        return new EmailChange(id, account, newAddress, newProof, freshPresentProof, newProven, presentProven, until);
    }
}
