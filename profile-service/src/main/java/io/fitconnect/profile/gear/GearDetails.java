package io.fitconnect.profile.gear;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete says of an item; text in its normal form.
 *
 * @param catalogueItemId what the shop calls the item when it was bought there
 */
@Embeddable
public record GearDetails(
        String name,
        @Nullable String brand,
        @Nullable String model,
        @Nullable LocalDate boughtOn,
        @Embedded @Nullable Price price,
        @Nullable String catalogueItemId,
        @Nullable String note) {

    public static final int MAX_NAME_LENGTH = 80;
    public static final int MAX_CATALOGUE_ID_LENGTH = 64;
    public static final int MAX_NOTE_LENGTH = 2000;
    public static final TextRule LINE = TextRule.line(MAX_NAME_LENGTH);
    public static final TextRule CATALOGUE_ID = TextRule.line(MAX_CATALOGUE_ID_LENGTH);
    public static final TextRule NOTE = TextRule.note(MAX_NOTE_LENGTH);

    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

    /** The day may have begun earlier where the athlete lives. */
    void requireBoughtBy(Instant now) {
        if (boughtOn != null
                && (boughtOn.isBefore(OLDEST)
                        || boughtOn.isAfter(
                                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1)))) {
            throw InvalidValue.refuse("boughtOn", "must be a day of 1950 to today");
        }
    }
}
