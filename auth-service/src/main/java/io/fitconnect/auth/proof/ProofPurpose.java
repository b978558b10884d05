package io.fitconnect.auth.proof;

import java.time.Duration;

/** What a proof is good for, and for how long. */
public enum ProofPurpose {
    /** A new account comes into being. */
    REGISTRATION(Duration.ofHours(24), 6),
    /** A forgotten password is replaced. */
    RECOVERY(Duration.ofMinutes(30), 8),
    /** An outside provider's account is linked. */
    PROVIDER_LINK(Duration.ofMinutes(30), 8),
    /** The account's owner agrees to another address, at the present one, or stops the change; outlives the longest wait. */
    PRESENT_ADDRESS(Duration.ofDays(15), 8),
    /** The account's owner reads the mail of the new address. */
    NEW_ADDRESS(Duration.ofHours(24), 8);

    private final Duration validity;
    private final int digits;

    ProofPurpose(Duration validity, int digits) {
        this.validity = validity;
        this.digits = digits;
    }

    /**
     * How long the code is. About 28 mails a day reach one address at most, each good for 5 tries, so a stranger who keeps trying
     * hits a code of 8 digits after some 2,000 years, and one of 6, which opens nothing that was there before, after 20.
     */
    public int digits() {
        return digits;
    }

    public Duration validity() {
        return validity;
    }
}
