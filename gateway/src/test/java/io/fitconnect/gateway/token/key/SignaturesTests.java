package io.fitconnect.gateway.token.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.token.jws.SignedToken;
import java.security.Provider;
import java.text.ParseException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignaturesTests {

    static Stream<Arguments> providers() {
        return Stream.of(
                Arguments.of("native", Signatures.findNative()), Arguments.of("of the JDK", (@Nullable Provider) null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    void tellsGoodFromBad(String name, @Nullable Provider provider) throws ParseException, JOSEException {
        Signatures signatures = new Signatures(provider);
        KeySet keys = KeySet.parse(Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.RSA.toPublicJWK()));
        for (String text : new String[] {Tokens.valid(), Tokens.rs256(c -> c)}) {
            SignedToken token = SignedToken.parse(text);
            VerificationKey key =
                    Objects.requireNonNull(keys.find(token.header().keyId()));
            assertThat(signatures.verify(key, token.signedBytes(), token.signature()))
                    .as(name)
                    .isTrue();
            byte[] other = token.signature();
            other[10] ^= 1;
            assertThat(signatures.verify(key, token.signedBytes(), other)).isFalse();
            assertThat(signatures.verify(key, token.signedBytes(), new byte[0])).isFalse();
            assertThat(signatures.verify(key, token.signedBytes(), new byte[64]))
                    .isFalse();
            assertThat(signatures.verify(key, token.signedBytes(), new byte[300]))
                    .isFalse();
        }
    }

    @Test
    void areQuickWhereTheNativeProviderRuns() {
        assertThat(new Signatures(null).isQuick()).isFalse();
        assertThat(new Signatures(Signatures.findNative()).isQuick()).isTrue();
    }
}
