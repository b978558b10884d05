package io.fitconnect.auth.signin;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Names what failures are counted for, without storing accounts or networks in the clear. */
final class SignInBucket {

    private SignInBucket() {}

    /** An account from one network. */
    static String ofPair(String typed, String address) {
        return Sha256.of(typed + " " + Network.of(address));
    }

    /** An account from the browsers that its owner used before. */
    static String ofKnownBrowsers(String typed) {
        return Sha256.of("browsers " + typed);
    }

    /** An account from wherever it is not known. */
    static String ofAccount(String typed) {
        return Sha256.of("account " + typed);
    }

    /**
     * The networks of an address for a while, the narrowest first: another name in each period, since a busy network has no quiet
     * time in which it would be forgotten.
     */
    static List<String> ofNetworks(String address, Instant now, Duration period) {
        return Network.stepsOf(address).stream()
                .map(network -> Sha256.of("network " + network + periodOf(now, period)))
                .toList();
    }

    /** The whole house for a while. */
    static String ofHouse(Instant now, Duration period) {
        return Sha256.of("house" + periodOf(now, period));
    }

    private static String periodOf(Instant now, Duration period) {
        return " " + now.toEpochMilli() / period.toMillis();
    }
}
