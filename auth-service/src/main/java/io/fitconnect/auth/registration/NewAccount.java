package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;

/** The registration form, checked, with the password already hashed; kept sealed until the address is proven. */
record NewAccount(EmailAddress email, String passwordHash, DisplayName displayName, Locale locale, ZoneId timeZone) {

    /** Hides what is personal or secret. */
    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
