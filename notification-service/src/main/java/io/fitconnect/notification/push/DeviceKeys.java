package io.fitconnect.notification.push;

import java.util.Base64;

/**
 * For whom messages are encrypted, as a browser gives it in base64url.
 *
 * @param p256dh the browser's public key
 * @param auth   a secret that only the browser and this service know
 */
public record DeviceKeys(String p256dh, String auth) {

    private static final int SECRET_BYTES = 16;

    public DeviceKeys {
        CurveKeys.publicKey(decode(p256dh));
        if (decode(auth).length != SECRET_BYTES) {
            throw new IllegalArgumentException("auth is 16 bytes");
        }
    }

    byte[] point() {
        return decode(p256dh);
    }

    byte[] secret() {
        return decode(auth);
    }

    /** Hides the keys. */
    @Override
    public String toString() {
        return "DeviceKeys[not shown]";
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
