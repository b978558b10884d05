package io.fitconnect.gateway.token.key;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies signatures with Amazon's native provider, more than ten times as fast for ES256 as the JDK's, and with the
 * JDK's where the native one does not run.
 */
public class Signatures {

    private static final Logger log = LoggerFactory.getLogger(Signatures.class);

    /** Far more keys than are published at a time; those that are gone leave by themselves. */
    private static final int KEYS = 64;

    private final @Nullable Provider provider;
    private final Cache<PublicKey, PublicKey> ownKeys =
            Caffeine.newBuilder().weakKeys().maximumSize(KEYS).build();

    /** Verifies with the given provider, or with the JDK's when there is none. */
    public Signatures(@Nullable Provider provider) {
        this.provider = provider;
    }

    /** Whether verifying is quick enough for an event loop. */
    public boolean isQuick() {
        return provider != null;
    }

    public boolean verify(VerificationKey key, byte[] signed, byte[] signature) {
        try {
            String algorithm = key.algorithm().signature();
            Signature check =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            check.initVerify(ownKeys.get(key.publicKey(), this::translate));
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            log.debug("A signature could not be read", malformed);
            return false;
        }
    }

    /** The key in the provider's own form, into which each check would otherwise translate it. */
    private PublicKey translate(PublicKey key) {
        try {
            return provider == null
                    ? key
                    : (PublicKey)
                            KeyFactory.getInstance(key.getAlgorithm(), provider).translateKey(key);
        } catch (GeneralSecurityException foreign) {
            log.debug("A key stays as the JDK made it", foreign);
            return key;
        }
    }

    public static @Nullable Provider findNative() {
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
