package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.AccountId;

/** A provider's account that opens one here. */
public record OutsideLink(AccountId account, String provider, String subject) {

    /** What a sign-in by it is known by. */
    public String credential() {
        return provider + " " + subject;
    }

    /** Hides who it is. */
    @Override
    public String toString() {
        return "OutsideLink[" + provider + "]";
    }
}
