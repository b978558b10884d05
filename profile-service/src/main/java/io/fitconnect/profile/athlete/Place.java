package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Where an athlete is at home.
 *
 * @param locale   language as a BCP 47 tag, such as {@code en} or {@code ru-RU}
 * @param timeZone name of the IANA time zone database, such as {@code Europe/Berlin}, or UTC
 */
@Embeddable
public record Place(
        @Column(name = "locale") String locale,
        @Column(name = "time_zone") String timeZone) {

    private static final int MAX_LOCALE_LENGTH = 35;

    public Place {
        locale = wellFormed(locale);
        requireKnown(timeZone);
    }

    private static String wellFormed(String tag) {
        try {
            Locale parsed = new Locale.Builder().setLanguageTag(tag).build();
            if (!parsed.getLanguage().isEmpty() && tag.length() <= MAX_LOCALE_LENGTH) {
                return parsed.toLanguageTag();
            }
        } catch (IllformedLocaleException illFormed) {
            throw notALanguage();
        }
        throw notALanguage();
    }

    private static Refusal notALanguage() {
        return InvalidValue.refuse("locale", "must be a BCP 47 language tag, such as en or ru");
    }

    private static void requireKnown(String zone) {
        boolean named = zone.equals("UTC") || zone.contains("/");
        try {
            if (named && ZoneId.of(zone).getId().equals(zone)) {
                return;
            }
        } catch (DateTimeException unknown) {
            named = false;
        }
        throw InvalidValue.refuse("timeZone", "must be a name of the IANA database, such as Europe/Berlin, or UTC");
    }
}
