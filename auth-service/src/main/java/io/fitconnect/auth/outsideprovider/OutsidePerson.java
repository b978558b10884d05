package io.fitconnect.auth.outsideprovider;

import io.fitconnect.auth.account.EmailAddress;
import java.util.Optional;

/**
 * Who signed in at a provider.
 *
 * @param subject the provider's name of its account
 * @param email   an address that the provider verified and is believed about
 */
public record OutsidePerson(String provider, String subject, Optional<EmailAddress> email) {

    /** Hides who it is. */
    @Override
    public String toString() {
        return "OutsidePerson[" + provider + "]";
    }
}
