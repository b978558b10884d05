package io.fitconnect.benchmarks.gateway;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Writes {@code jwks.json}, {@code public.pem}, {@code repeated.txt} (1,000 tokens), {@code fresh.txt} (as many as asked)
 * and {@code bad.txt} (expired, then signed by another key) into a folder. Arguments: folder, number of fresh tokens.
 */
public final class TokenMill {

    private static final int REPEATED = 1_000;
    private static final int LIFE_SECONDS = 7_200;
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    private TokenMill() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        AmazonCorrettoCryptoProvider.install();
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TokenMill mill = new TokenMill();
        Files.writeString(folder.resolve("jwks.json"), mill.jwks());
        Files.writeString(folder.resolve("public.pem"), mill.pem());
        mill.write(folder.resolve("repeated.txt"), REPEATED);
        mill.write(folder.resolve("fresh.txt"), Integer.parseInt(arguments[1]));
        Files.writeString(
                folder.resolve("bad.txt"),
                token(mill.keys.getPrivate(), -60) + "\n" + token(new TokenMill().keys.getPrivate(), LIFE_SECONDS)
                        + "\n");
    }

    private void write(Path file, int count) throws GeneralSecurityException, IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(token(keys.getPrivate(), LIFE_SECONDS));
                out.newLine();
            }
        }
    }

    private static String token(PrivateKey key, int lifeSeconds) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String header = encode("{\"kid\":\"benchmark\",\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        String claims = encode("""
                {"iss":"http://localhost:8080","sub":"%s","aud":["fitconnect-api"],"client_id":"fitconnect-web",\
                "scope":["openid","profile:read","activity:read","activity:write"],"roles":["athlete"],\
                "iat":%d,"exp":%d,"jti":"%s"}""".formatted(UUID.randomUUID(), now, now + lifeSeconds, UUID.randomUUID()));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update((header + '.' + claims).getBytes(StandardCharsets.US_ASCII));
        return header + '.' + claims + '.' + URL.encodeToString(signature.sign());
    }

    private String jwks() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"benchmark","x":"%s","y":"%s"}]}""".formatted(
                coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return URL.encodeToString(Arrays.copyOf(fixed, fixed.length));
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
