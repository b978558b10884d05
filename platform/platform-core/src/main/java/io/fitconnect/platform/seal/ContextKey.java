package io.fitconnect.platform.seal;

import java.util.Base64;

/** A key of 32 bytes for one context, which may be handed to the device that signs with it. */
public final class ContextKey {

    private final byte[] secret;

    ContextKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** HMAC-SHA-256 of a message. */
    public byte[] sign(byte[] message) {
        return Hkdf.hmac(secret, message);
    }

    /** The key itself, in base64url without padding. */
    public String reveal() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
