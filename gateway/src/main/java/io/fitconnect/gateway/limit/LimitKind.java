package io.fitconnect.gateway.limit;

import java.util.Locale;

/** What is counted, with the limit that holds when the settings name none. */
enum LimitKind {
    /** Requests with a token, per athlete and app. */
    CALLER(200, 50),
    /** Posts to the sign-in paths, per address: passwords are guessed here. */
    SIGN_IN(120, 10),
    /** Posts to the token paths, per address: an app's server asks there for many athletes, and no password is taken. */
    TOKEN(200, 50),
    /** All other requests without a token, or with one that is rejected without a signature check, per address. */
    ANONYMOUS(400, 50),
    /** Tokens with a false signature or an unknown key, per address. */
    INVALID_TOKEN(120, 10);

    private final int burst;
    private final double perSecond;

    LimitKind(int burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    RateLimit usual() {
        return new RateLimit(burst, perSecond);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
