package io.fitconnect.auth.account;

import io.fitconnect.platform.text.HouseNames;
import io.fitconnect.platform.text.TextRule;
import java.util.Optional;

/**
 * The name that other people see: 1 to 80 characters on one line, none of them invisible or turning the direction of
 * text, and no word of mixed scripts.
 */
public record DisplayName(String value) {

    /** What a name may hold when it is given; a stored one was checked by the rule of its day. */
    public static final TextRule RULE = TextRule.name(80);

    public DisplayName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Not a display name");
        }
    }

    /** Reads what a person typed; empty when it cannot be shown as a name, or poses as the house. */
    public static Optional<DisplayName> find(String typed) {
        return RULE.find(typed).filter(name -> !HouseNames.arePretendedBy(name)).map(DisplayName::new);
    }
}
