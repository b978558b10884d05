package io.fitconnect.auth.registration.web;

import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.page.PageLanguages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into the registration page. */
record RegistrationForm(String displayName, String email, String password, String locale, String timeZone) {

    RegistrationForm(
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String password,
            @Nullable String locale,
            @Nullable String timeZone) {
        this.displayName = Objects.requireNonNullElse(displayName, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.password = Objects.requireNonNullElse(password, "");
        this.locale = Objects.requireNonNullElse(locale, "");
        this.timeZone = Objects.requireNonNullElse(timeZone, "");
    }

    /** The empty form of a visitor who reads this language. */
    static RegistrationForm empty(Locale language) {
        return new RegistrationForm("", "", "", language.toLanguageTag(), "");
    }

    Optional<DisplayName> findDisplayName() {
        return DisplayName.find(displayName);
    }

    Optional<EmailAddress> findEmail() {
        return EmailAddress.find(email);
    }

    Optional<Locale> findLocale() {
        return PageLanguages.ALL.stream()
                .filter(language -> language.toLanguageTag().equals(locale))
                .findFirst();
    }

    Optional<ZoneId> findTimeZone() {
        return TimeZones.find(timeZone);
    }

    /** Hides what is personal or secret. */
    @Override
    public String toString() {
        return "RegistrationForm[…]";
    }
}
