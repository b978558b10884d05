package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.util.List;

/** Sets a platform up for hundreds of people at one address who sign in at once. */
public final class ManyCallers {

    private static final String PLENTY = "1000000";

    private ManyCallers() {}

    public static void prepare(OwnPlatform platform) {
        platform.with("FITCONNECT_AUTH_HASHING_MEMORY", "7MB").with("FITCONNECT_AUTH_HASHING_ITERATIONS", "1");
        for (var kind : List.of("CALLER", "SIGNIN", "TOKEN", "ANONYMOUS")) {
            platform.with("FITCONNECT_GATEWAY_LIMITS_RATES_" + kind + "_BURST", PLENTY)
                    .with("FITCONNECT_GATEWAY_LIMITS_RATES_" + kind + "_PERSECOND", PLENTY);
        }
    }
}
