package io.fitconnect.social.club;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.Confusables;
import io.fitconnect.platform.text.HouseNames;
import io.fitconnect.platform.text.TextRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the administrators say of a club.
 *
 * @param rules what members agree to, in the club's own words
 */
public record ClubDetails(
        String name,
        @Nullable String description,
        @Nullable String rules,
        Admission admission,
        ClubVisibility visibility) {

    public static final int MAX_NAME_LENGTH = 80;
    public static final int MAX_DESCRIPTION_LENGTH = 2_000;
    public static final int MAX_RULES_LENGTH = 4_000;
    public static final TextRule NAME = TextRule.name(MAX_NAME_LENGTH);
    public static final TextRule DESCRIPTION = TextRule.note(MAX_DESCRIPTION_LENGTH);
    public static final TextRule RULES = TextRule.note(MAX_RULES_LENGTH);

    public ClubDetails {
        if (visibility == ClubVisibility.MEMBERS && admission != Admission.INVITATION) {
            throw InvalidValue.refuse("admission", "must be invitation in a club that only its members see");
        }
    }

    /** Refuses a name that has no letter or digit, and one that speaks for the house. */
    ClubDetails requireName() {
        if (Confusables.skeletonOf(name).isEmpty()) {
            throw InvalidValue.refuse("name", "must have a letter or a digit");
        }
        if (HouseNames.arePretendedBy(name)) {
            throw InvalidValue.refuse("name", "must not look like a name of FitConnect or its staff");
        }
        return this;
    }

    /** What the name looks like, for a club that everyone sees: no two of those look the same. */
    public Optional<String> publicSkeleton() {
        return visibility == ClubVisibility.EVERYONE ? Optional.of(Confusables.skeletonOf(name)) : Optional.empty();
    }
}
