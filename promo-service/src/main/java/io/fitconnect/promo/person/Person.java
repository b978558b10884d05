package io.fitconnect.promo.person;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An athlete as announced.
 *
 * @param isAdult    false also while the age is unknown
 * @param homeRegion the region that the athlete chose, ISO 3166-1 or 3166-2; never derived from where a request came from
 */
public record Person(
        UUID id,
        Locale language,
        ZoneId zone,
        Optional<String> homeRegion,
        boolean isAdult,
        Set<Purpose> consents,
        long version) {

    public Person {
        consents = Set.copyOf(consents);
    }

    /** An athlete whose profile has not arrived: consents to nothing. */
    public static Person unknown(UUID id) {
        return new Person(id, Locale.ENGLISH, ZoneOffset.UTC, Optional.empty(), false, Set.of(), -1);
    }

    /** Whether the athlete may be spoken to for the purpose: an adult who consents. */
    public boolean admits(Purpose purpose) {
        return isAdult && consents.contains(purpose);
    }

    /** The country of the home region. */
    public Optional<String> homeCountry() {
        return homeRegion.map(region -> region.substring(0, Math.min(2, region.length())));
    }
}
