package io.fitconnect.gateway.token.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.token.jws.Algorithm;
import java.text.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetTests {

    @Test
    void takesKeysOfBothKinds() throws ParseException, JOSEException {
        KeySet keys = KeySet.parse(Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.RSA.toPublicJWK()));
        assertThat(keys.ids()).containsExactlyInAnyOrder("ec-1", "rsa-1");
        assertThat(keys.find("ec-1")).extracting(VerificationKey::algorithm).isEqualTo(Algorithm.ES256);
        assertThat(keys.find("rsa-1")).extracting(VerificationKey::algorithm).isEqualTo(Algorithm.RS256);
    }

    @Test
    void takesAKeyThatDoesNotNameItsAlgorithm() throws ParseException, JOSEException {
        JWK key = new ECKey.Builder(Tokens.EC.toPublicJWK())
                .algorithm(null)
                .keyUse(null)
                .build();
        assertThat(KeySet.parse(Tokens.keySet(key)).ids()).containsExactly("ec-1");
    }

    @Test
    void leavesOutWhatItCannotUse() throws ParseException, JOSEException {
        JWK good = Tokens.EC.toPublicJWK();
        JWK nameless = new ECKey.Builder(Tokens.EC.toPublicJWK()).keyID(null).build();
        JWK forEncryption = new ECKey.Builder(Tokens.EC.toPublicJWK())
                .keyID("enc")
                .keyUse(KeyUse.ENCRYPTION)
                .build();
        JWK otherCurve =
                new ECKeyGenerator(Curve.P_384).keyID("p384").generate().toPublicJWK();
        JWK shortRsa = new RSAKeyGenerator(1024, true).keyID("short").generate().toPublicJWK();
        JWK otherAlgorithm = new RSAKey.Builder(Tokens.RSA.toPublicJWK())
                .keyID("ps")
                .algorithm(JWSAlgorithm.PS256)
                .build();
        JWK secret = new OctetSequenceKey.Builder(new byte[32]).keyID("secret").build();
        assertThat(KeySet.parse(Tokens.keySet(
                                good, nameless, forEncryption, otherCurve, shortRsa, otherAlgorithm, secret))
                        .ids())
                .containsExactly("ec-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"EC\"}]}", "<html>"})
    void refusesADocumentWithoutUsableKeys(String document) {
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> KeySet.parse(document));
    }

    @Test
    void refusesTwoKeysWithOneId() {
        String document =
                Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.ec("ec-1").toPublicJWK());
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> KeySet.parse(document));
    }

    @Test
    void refusesAPointThatIsNotOnTheCurve() {
        String document = Tokens.keySet(Tokens.EC.toPublicJWK())
                .replace(Tokens.EC.getX().toString(), Tokens.EC.getY().toString());
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> KeySet.parse(document));
    }

    @Test
    void tellsWhichIdsStillStandForTheSameKey() throws ParseException, JOSEException {
        KeySet before = KeySet.parse(Tokens.keySet(Tokens.EC.toPublicJWK(), Tokens.RSA.toPublicJWK()));
        KeySet after = KeySet.parse(Tokens.keySet(Tokens.ec("ec-1").toPublicJWK(), Tokens.RSA.toPublicJWK()));
        assertThat(after.idsSharedWith(before)).containsExactly("rsa-1");
    }
}
