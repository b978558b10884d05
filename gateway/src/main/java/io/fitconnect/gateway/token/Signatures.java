package io.fitconnect.gateway.token;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Signature;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies signatures with Amazon's native provider, more than ten times as fast for ES256 as the JDK's, and with the
 * JDK's where the native one does not run.
 */
class Signatures {

    private static final Logger log = LoggerFactory.getLogger(Signatures.class);

    private final @Nullable Provider provider;

    /** Verifies with the given provider, or with the JDK's when there is none. */
    Signatures(@Nullable Provider provider) {
        this.provider = provider;
    }

    /** Whether verifying is quick enough for an event loop. */
    boolean isQuick() {
        return provider != null;
    }

    boolean verify(VerificationKey key, byte[] signed, byte[] signature) {
        try {
            String algorithm = key.algorithm().signature();
            Signature check =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            check.initVerify(key.publicKey());
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            log.debug("A signature could not be read", malformed);
            return false;
        }
    }

    static @Nullable Provider findNative() {
        try {
            AmazonCorrettoCryptoProvider amazon = AmazonCorrettoCryptoProvider.INSTANCE;
            amazon.assertHealthy();
            log.info("Signatures are verified by {} {}", amazon.getName(), amazon.getVersionStr());
            return amazon;
        } catch (RuntimeException | LinkageError unavailable) {
            log.warn("Signatures are verified by the JDK, slowly: the native provider does not run here", unavailable);
            return null;
        }
    }
}
