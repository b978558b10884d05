package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.digest.Sha256;
import java.io.Serializable;
import java.util.HashMap;

/**
 * What a sign-in was proved with, which must not have changed when its session begins.
 *
 * @param password   what says nothing of the password's hash, and changes with it
 * @param credentials by factor, what it was shown with
 */
record ShownCredentials(String password, HashMap<Factor, String> credentials) implements Serializable {

    /** Those of a sign-in that begins. */
    static ShownCredentials of(Account account) {
        return new ShownCredentials(digestOf(account), new HashMap<>());
    }

    /** With one more. */
    ShownCredentials with(Factor factor, String credential) {
        HashMap<Factor, String> all = new HashMap<>(credentials);
        all.put(factor, credential);
        return new ShownCredentials(password, all);
    }

    /** Whether the account has the same password. */
    boolean isPasswordOf(Account account) {
        return password.equals(digestOf(account));
    }

    private static String digestOf(Account account) {
        return Sha256.of("credentials " + account.passwordHash());
    }
}
