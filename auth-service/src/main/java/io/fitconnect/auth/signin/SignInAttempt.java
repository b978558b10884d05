package io.fitconnect.auth.signin;

/**
 * An attempt to sign in.
 *
 * @param typed        the address that was typed, whether or not it has an account
 * @param address      the network address
 * @param knownBrowser whether the account's owner used this browser before
 * @param knownPlace   whether the account's owner signed in from this network lately
 */
record SignInAttempt(String typed, String address, boolean knownBrowser, boolean knownPlace) {

    /** Whether it is probably the owner's. */
    boolean isKnown() {
        return knownBrowser || knownPlace;
    }

    /** What its failures are counted for alone. */
    String ownBucket() {
        return knownBrowser ? SignInBucket.ofKnownBrowsers(typed) : SignInBucket.ofPair(typed, address);
    }

    /** Hides whom it is about. */
    @Override
    public String toString() {
        return "SignInAttempt[…]";
    }
}
