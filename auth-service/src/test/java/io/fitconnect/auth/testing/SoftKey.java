package io.fitconnect.auth.testing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** An authenticator with one passkey, and the part of the browser that asks it (WebAuthn, ES256, attestation "none"). */
public final class SoftKey {

    private static final String DOMAIN = "localhost";
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int WITH_EXTENSIONS = 0x80;

    private final KeyPair pair;
    private final byte[] id;
    private String origin = "http://" + Wire.PUBLIC_HOST;
    private int verified = VERIFIED;
    private int counter;
    private byte[] extensions = {};
    private byte[] owner = {};

    private SoftKey(KeyPair pair, byte[] id) {
        this.pair = pair;
        this.id = id;
    }

    public static SoftKey next() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            return new SoftKey(generator.generateKeyPair(), id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the passkey to the account that is signed in with the browser. */
    public Page register(Browser browser, String label) {
        Page page = browser.open("/account/security/passkeys/new");
        return browser.submitById(page, "new-passkey-form", Map.of("label", label, "credential", create(page)));
    }

    /** The credential's id as pages write it. */
    public String id() {
        return base64(id);
    }

    /** Answers the passkey form of a page. */
    public Page answer(Browser browser, Page page) {
        return browser.submitById(page, "passkey-form", Map.of("credential", get(page)));
    }

    /** Says from now on that it did not verify its user. */
    public void stopVerifying() {
        verified = 0;
    }

    /** Runs at another site from now on. */
    public void moveTo(String otherOrigin) {
        origin = otherOrigin;
    }

    /** Brings extensions from now on, which need not be well-formed. */
    public void extend(byte[] cbor) {
        extensions = cbor;
    }

    /** Says from now on whose passkey it is. */
    public void nameOwner(UUID account) {
        owner = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    /** What its counter says from the next answer on, less one. */
    public void count(int from) {
        counter = from;
    }

    /** What {@code navigator.credentials.create} answers to the page, as the page's script sends it. */
    public String create(Page page) {
        String options = attribute(page, "data-options");
        byte[] client = client(
                "webauthn.create",
                JsonMapper.shared().readTree(options).path("challenge").asString());
        ByteArrayOutputStream attested = new ByteArrayOutputStream();
        attested.writeBytes(authenticatorData(WITH_KEY));
        attested.writeBytes(new byte[16]);
        attested.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        attested.writeBytes(id);
        attested.writeBytes(publicKey());
        ByteArrayOutputStream attestation = new ByteArrayOutputStream();
        attestation.write(0xa3); // a map of three
        attestation.writeBytes(text("fmt"));
        attestation.writeBytes(text("none"));
        attestation.writeBytes(text("attStmt"));
        attestation.write(0xa0);
        attestation.writeBytes(text("authData"));
        attestation.writeBytes(byteString(attested.toByteArray()));
        return credential(Map.of(
                "clientDataJSON", base64(client),
                "attestationObject", base64(attestation.toByteArray()),
                "transports", new String[] {"internal"}));
    }

    /** What {@code navigator.credentials.get} answers to the page. */
    public String get(Page page) {
        byte[] client = client("webauthn.get", attribute(page, "data-challenge"));
        byte[] data = authenticatorData(extensions.length == 0 ? 0 : WITH_EXTENSIONS);
        Map<String, Object> response = new HashMap<>(Map.of(
                "clientDataJSON", base64(client),
                "authenticatorData", base64(data),
                "signature", base64(sign(data, client))));
        if (owner.length > 0) {
            response.put("userHandle", base64(owner));
        }
        return credential(response);
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] authenticatorData(int flags) {
        return ByteBuffer.allocate(37 + extensions.length)
                .put(sha256(DOMAIN.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (PRESENT | verified | flags))
                .putInt(counter == 0 ? 0 : ++counter)
                .put(extensions)
                .array();
    }

    private byte[] client(String type, String challenge) {
        return JsonMapper.shared()
                .writeValueAsBytes(
                        Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false));
    }

    private String credential(Map<String, ?> response) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id", base64(id),
                        "rawId", base64(id),
                        "type", "public-key",
                        "clientExtensionResults", Map.of(),
                        "response", response));
    }

    /** The key in COSE: a map of five with kty 2, alg -7, crv 1, x and y. */
    private byte[] publicKey() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        ByteArrayOutputStream cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
        cose.writeBytes(byteString(coordinate(key.getW().getAffineX())));
        cose.write(0x22);
        cose.writeBytes(byteString(coordinate(key.getW().getAffineY())));
        return cose.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        byte[] item = Arrays.copyOf(new byte[] {(byte) (0x60 | bytes.length)}, bytes.length + 1);
        System.arraycopy(bytes, 0, item, 1, bytes.length);
        return item;
    }

    private static byte[] byteString(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + 2)
                .put((byte) 0x58)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private static String attribute(Page page, String name) {
        Matcher attribute =
                Pattern.compile(name + "=\"([^\"]*)\"").matcher(page.answer().body());
        if (!attribute.find()) {
            throw new AssertionError(
                    "No " + name + " on the page:\n" + page.answer().body());
        }
        return attribute.group(1).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
