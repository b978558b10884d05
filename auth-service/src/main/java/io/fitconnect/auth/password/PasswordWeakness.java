package io.fitconnect.auth.password;

/** Why a chosen password is refused. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    CONTAINS_EMAIL
}
