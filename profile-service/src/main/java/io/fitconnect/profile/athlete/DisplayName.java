package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.HouseNames;
import io.fitconnect.platform.text.TextRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The name that others see: 1 to 80 characters on one line, none of them invisible or turning the direction of text, and
 * no word of mixed scripts.
 */
@Embeddable
public record DisplayName(@Column(name = "display_name") String value) {

    public static final int MAX_LENGTH = 80;

    /** What a name may hold when it is given; a stored one was checked by the rule of its day. */
    private static final TextRule RULE = TextRule.name(MAX_LENGTH);

    private static final String UNKNOWN = "Athlete";

    public DisplayName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Not a display name");
        }
    }

    /** Reads what the athlete typed, or refuses it. */
    public static DisplayName of(String typed) {
        String name = RULE.require("displayName", typed);
        if (HouseNames.arePretendedBy(name)) {
            throw InvalidValue.refuse("displayName", "must not look like the name of FitConnect or of its staff");
        }
        return new DisplayName(name);
    }

    /** Takes what another service calls a name as near to the rule as it can be brought. */
    static DisplayName ofForeign(String name) {
        return new DisplayName(RULE.adapt(name).orElse(UNKNOWN));
    }
}
