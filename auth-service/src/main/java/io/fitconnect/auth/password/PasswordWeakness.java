package io.fitconnect.auth.password;

import java.util.Locale;

/** Why a chosen password is refused. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    /** Among the first that are guessed, also in disguise. */
    TOO_COMMON,
    /** Made of the house's name, brands, sports: what is guessed first here. */
    EXPECTED_HERE,
    /** Made of the owner's name or address. */
    MADE_OF_OWN_DATA,
    /** A piece that repeats, or a walk along the keyboard. */
    REPETITIVE;

    /** The key of the message that says what to change. */
    public String message() {
        return "register.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
