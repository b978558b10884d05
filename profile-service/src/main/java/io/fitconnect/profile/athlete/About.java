package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete tells beyond the account. What is unsaid is null.
 *
 * @param homeRegion ISO 3166-1 or 3166-2
 * @param biography  some words, shown to who may see the profile
 */
@Embeddable
public record About(
        @Nullable WeekStart weekStart,
        @Nullable String homeRegion,
        @Nullable PractisedSports sports,
        @Nullable String biography) {

    public static final int MAX_BIOGRAPHY_LENGTH = 500;
    public static final String REGION = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

    static final About NOTHING = new About(null, null, null, null);

    private static final Pattern REGION_FORM = Pattern.compile(REGION);
    private static final TextRule BIOGRAPHY = TextRule.note(MAX_BIOGRAPHY_LENGTH);

    public About {
        if (homeRegion != null && !REGION_FORM.matcher(homeRegion).matches()) {
            throw InvalidValue.refuse("homeRegion", "must be a code of ISO 3166, such as SI or DE-BY");
        }
    }

    /** Reads the words that the athlete typed, or refuses them. */
    public static @Nullable String biography(@Nullable String typed) {
        return BIOGRAPHY.requireOrNull("biography", typed);
    }
}
