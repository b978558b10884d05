package io.fitconnect.notification.provider;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Reads the private keys that providers hand out: PKCS #8 in PEM, its line ends as they are or written as {@code \n}. */
public final class SigningKeys {

    private SigningKeys() {}

    /**
     * Reads a key.
     *
     * @param algorithm {@code EC} or {@code RSA}
     * @param setting   the setting's name, for the message: the key itself is never shown
     */
    public static PrivateKey read(String algorithm, String pem, String setting) {
        String base64 =
                pem.replace("\\n", "").replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance(algorithm)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IllegalStateException(setting + " is no private key for " + algorithm + " in PKCS #8");
        }
    }
}
