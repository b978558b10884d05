package io.fitconnect.gateway.limit;

import java.util.Locale;

/** What is counted, with the allowance that holds when the settings name none. */
enum Kind {
    /** Requests with a token, per athlete and app. */
    CALLER(200, 50),
    /** Posts to the sign-in paths, per address: passwords are guessed here. */
    SIGN_IN(120, 10),
    /** All other requests without a token, per address. */
    ANONYMOUS(400, 50),
    /** Refused tokens, per address: each may have cost a signature check. */
    DOUBTFUL(120, 10);

    private final int burst;
    private final double perSecond;

    Kind(int burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    Allowance usual() {
        return new Allowance(burst, perSecond);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
