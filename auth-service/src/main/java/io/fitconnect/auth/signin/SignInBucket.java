package io.fitconnect.auth.signin;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.throttle.Network;
import java.time.Duration;
import java.time.Instant;

/** Names a pair of account and network, or a network for a while, without storing either in the clear. */
final class SignInBucket {

    private SignInBucket() {}

    static String of(EmailAddress email, String address) {
        return Sha256.of(email.value() + " " + Network.of(address));
    }

    /** A network's bucket is another one in each period: a busy network has no quiet time in which it would be forgotten. */
    static String ofNetwork(String address, Instant now, Duration period) {
        return Sha256.of("network " + Network.of(address) + " " + now.toEpochMilli() / period.toMillis());
    }
}
