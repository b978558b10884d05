package io.fitconnect.auth.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account may do beyond its own things; stands in the tokens' claim {@code roles} in lower case. */
public enum Role {
    ATHLETE,
    VENDOR,
    EDITOR,
    MODERATOR,
    SUPPORT,
    ADMINISTRATOR;

    /** Whether it is of those who work in the back office. */
    public boolean isOfTheHousehold() {
        return this != ATHLETE && this != VENDOR;
    }

    /** The name in tokens and in the table. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name in lower or upper case. */
    public static Optional<Role> find(String name) {
        return Stream.of(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
