package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class KnownKeysTests {

    private final AtomicBoolean isAway = new AtomicBoolean();
    private final KnownKeys keys = new KnownKeys(source());

    @Test
    void findsNoneForAnUnknownIdHoweverOftenItIsAsked() throws Exception {
        assertThat(keys.get(byId("known"), null)).hasSize(1);

        for (int count = 0; count < 20; count++) {
            assertThat(keys.get(byId("unknown-" + count), null)).isEmpty();
        }
    }

    @Test
    void saysThatTheIssuerIsAwayAsLongAsNoKeyWasRead() {
        isAway.set(true);
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> keys.get(byId("known"), null));
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> keys.get(byId("known"), null));

        assertThatExceptionOfType(RateLimitReachedException.class).isThrownBy(() -> keys.get(byId("known"), null));
    }

    private JWKSource<SecurityContext> source() {
        try {
            String set =
                    new JWKSet(new ECKeyGenerator(Curve.P_256).keyID("known").generate()).toString();
            return JWKSourceBuilder.create(
                            URI.create("http://issuer.example/jwks").toURL(), address -> {
                                if (isAway.get()) {
                                    throw new IOException("away");
                                }
                                return new Resource(set, "application/json");
                            })
                    .cache(60_000, 1_000)
                    .rateLimited(30_000)
                    .build();
        } catch (IOException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JWKSelector byId(String id) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
    }
}
