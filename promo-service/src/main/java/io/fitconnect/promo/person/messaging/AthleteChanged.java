package io.fitconnect.promo.person.messaging;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code athlete-changed.v1}. Absent age counts as minor, an absent purpose as no consent. */
record AthleteChanged(
        UUID athleteId,
        String locale,
        String timeZone,
        @Nullable Boolean minor,
        @Nullable List<String> consents,
        @Nullable String homeRegion,
        long version) {

    Person toPerson() {
        return new Person(
                athleteId,
                Languages.nearest(Locale.forLanguageTag(locale)),
                zone(),
                Optional.ofNullable(homeRegion),
                Boolean.FALSE.equals(minor),
                Purpose.listOf(consents == null ? List.of() : consents),
                version);
    }

    /** The zones of another process may be newer than ours. */
    private ZoneId zone() {
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
