package io.fitconnect.e2e.journey;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys that the platform signs with, out of its database and opened with the secret that it was started with. Only so can
 * a token be made whose signature is right and something else is wrong.
 */
record StolenKeys(ECKey elliptic, RSAKey rsa) {

    private static final int POSTGRESQL_PORT = 15_432;
    private static final int TAG_BITS = 128;
    private static final String PURPOSE = "fitconnect signing key\u0001";
    private static final String QUERY =
            "select kid, private_key from signing_key where algorithm = ? and signs_from <= now() order by generation desc";

    static StolenKeys of(OwnPlatform platform) throws Exception {
        return new StolenKeys(
                read(platform, "ES256").toECKey(), read(platform, "RS256").toRSAKey());
    }

    private static JWK read(OwnPlatform platform, String algorithm)
            throws SQLException, GeneralSecurityException, ParseException {
        var url = "jdbc:postgresql://127.0.0.1:%d/auth".formatted(platform.port(POSTGRESQL_PORT));
        try (var connection = DriverManager.getConnection(url, "auth", "fitconnect");
                var statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, algorithm);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return JWK.parse(open(rows.getString("private_key"), rows.getString("kid")));
            }
        }
    }

    private static String open(String sealed, String context) throws GeneralSecurityException {
        var parts = Stream.of(sealed.split("\\.", -1))
                .skip(1)
                .map(Base64.getUrlDecoder()::decode)
                .toList();
        var key = hmac(hmac(parts.get(0), utf8(JourneyPlatform.KEY_SECRET)), utf8(PURPOSE));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, parts.get(1)));
        cipher.updateAAD(utf8(context));
        return new String(cipher.doFinal(parts.get(2)), StandardCharsets.UTF_8);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
