package io.fitconnect.profile.athlete;

import io.fitconnect.platform.problem.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The name that an athlete shows to others: 1 to 80 characters on one line. */
@Embeddable
public record DisplayName(@Column(name = "display_name") String value) {

    public static final int MAX_LENGTH = 80;

    public DisplayName {
        value = value.strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.refuse("displayName", "must be 1 to " + MAX_LENGTH + " characters on one line");
        }
    }
}
