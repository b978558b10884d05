package io.fitconnect.auth.registration;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import java.time.ZoneId;
import java.util.Locale;

/** What somebody tells about themselves to get an account, with the password already hashed. */
record NewAccount(EmailAddress email, String passwordHash, DisplayName displayName, Locale locale, ZoneId timeZone) {}
