package io.fitconnect.auth.account;

import java.util.Locale;

/** What an account may do beyond its own things; stands in the tokens' claim {@code roles} in lower case. */
public enum Role {
    ATHLETE,
    EDITOR,
    MODERATOR,
    OPERATOR;

    /** The name in tokens. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
