package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What other services may know of an athlete.
 *
 * @param locale   language as a BCP 47 tag in its normal form
 * @param timeZone name of the IANA database
 */
@Embeddable
public record Preferences(
        @Embedded DisplayName displayName,
        String locale,
        String timeZone,
        @Column(name = "units") Units units) {

    public static final int MAX_LOCALE_LENGTH = 35;

    private static final String DEFAULT_LOCALE = "en";
    private static final String DEFAULT_TIME_ZONE = "UTC";

    public Preferences {
        locale = findLocale(locale)
                .orElseThrow(() -> InvalidValue.refuse("locale", "must be a BCP 47 language tag, such as en or ru"));
        timeZone = findTimeZone(timeZone)
                .orElseThrow(() ->
                        InvalidValue.refuse("timeZone", "must be a name of the IANA database, such as Europe/Berlin"));
    }

    /** The day that the athlete's calendar shows. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(timeZone));
    }

    /** The moment at which a day of the athlete's calendar begins. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of(timeZone)).toInstant();
    }

    /** What the account says; what cannot be understood becomes English, UTC. */
    static Preferences ofAccount(String displayName, String locale, String timeZone) {
        return new Preferences(
                DisplayName.ofForeign(displayName),
                findLocale(locale).orElse(DEFAULT_LOCALE),
                findTimeZone(timeZone).orElse(DEFAULT_TIME_ZONE),
                Units.METRIC);
    }

    private static Optional<String> findLocale(String tag) {
        if (tag.length() > MAX_LOCALE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(Predicate.not(found -> found.getLanguage().isEmpty()))
                    .map(Locale::toLanguageTag);
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static Optional<String> findTimeZone(String name) {
        return Optional.of(name).filter(ZoneId.getAvailableZoneIds()::contains);
    }
}
