package io.fitconnect.auth.signin;

/** E-mail and password do not belong together; never says which of them is wrong. */
public final class WrongCredentials extends RuntimeException {

    WrongCredentials() {
        super("E-mail and password do not belong together");
    }
}
