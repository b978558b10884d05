package io.fitconnect.auth.assertion;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import io.fitconnect.auth.client.ClientKeys;
import io.fitconnect.platform.outgoing.OutgoingAnswer;
import io.fitconnect.platform.outgoing.OutgoingClient;
import io.fitconnect.platform.outgoing.OutgoingFailed;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Public keys of clients. Those at an address are kept for five minutes, and read sooner when an assertion names a key that is not
 * among them, but not more often than every ten seconds, so that strangers cannot make us call.
 */
@Component
class ClientKeySource {

    private static final Duration KEEP = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 1_000;

    private final OutgoingClient outgoing;
    private final Clock clock;
    private final ConcurrentMap<URI, Kept> kept = new ConcurrentHashMap<>();

    ClientKeySource(OutgoingClient outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** The public keys of a client among which the named one should be; throws when there are none to be had. */
    JWKSet keysOf(RegisteredClient client, Optional<String> keyId) {
        Optional<String> inRegistration = ClientKeys.findSet(client);
        if (inRegistration.isPresent()) {
            return parse(inRegistration.get());
        }
        URI address = ClientKeys.findAddress(client).orElseThrow(() -> new BadJwtException("The client has no keys"));
        Instant now = clock.instant();
        Kept known = kept.get(address);
        if (known != null && known.isGood(now, keyId)) {
            return known.keys();
        }
        Kept read = new Kept(read(address), now);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(address, read);
        return read.keys();
    }

    private JWKSet read(URI address) {
        try {
            OutgoingAnswer answer = outgoing.get("client-keys", address, "application/jwk-set+json, application/json");
            if (!answer.isSuccess()) {
                throw new BadJwtException("The client's keys cannot be read");
            }
            return parse(answer.text());
        } catch (OutgoingFailed failed) {
            throw new BadJwtException("The client's keys cannot be read", failed);
        }
    }

    /** Without symmetric keys: what signs must be known to the client only. */
    private static JWKSet parse(String text) {
        try {
            return new JWKSet(new JWKSelector(new JWKMatcher.Builder()
                                    .keyTypes(KeyType.EC, KeyType.RSA)
                                    .build())
                            .select(JWKSet.parse(text)))
                    .toPublicJWKSet();
        } catch (ParseException wrong) {
            throw new BadJwtException("The client's keys cannot be read", wrong);
        }
    }

    private record Kept(JWKSet keys, Instant since) {

        boolean isGood(Instant now, Optional<String> keyId) {
            boolean isKnown = keyId.isEmpty() || keys.getKeyByKeyId(keyId.get()) != null;
            return now.isBefore(since.plus(isKnown ? KEEP : PAUSE));
        }
    }
}
