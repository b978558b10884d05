package io.fitconnect.benchmarks.gateway;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The part of a new token's cost that is cryptography: one ES256 signature over 500 bytes, checked in three ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SignatureBenchmark {

    private static final String ES256 = "SHA256withECDSAinP1363Format";
    private static final int SIGNED_BYTES = 500;

    private final Provider amazon = AmazonCorrettoCryptoProvider.INSTANCE;
    private final byte[] signed = new byte[SIGNED_BYTES];
    private final PublicKey key;
    private final PublicKey amazonKey;
    private final byte[] signature;

    public SignatureBenchmark() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            new Random(1).nextBytes(signed);
            Signature signing = Signature.getInstance(ES256);
            signing.initSign(pair.getPrivate());
            signing.update(signed);
            this.signature = signing.sign();
            this.key = pair.getPublic();
            this.amazonKey = (PublicKey) KeyFactory.getInstance("EC", amazon).translateKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A check that always failed would be fast. */
    @Setup
    public void requireGoodSignature() throws GeneralSecurityException {
        if (!byJdk() || !byAmazon() || !byAmazonWithItsOwnKey()) {
            throw new IllegalStateException("The signature is not accepted");
        }
    }

    @Benchmark
    public boolean byJdk() throws GeneralSecurityException {
        return check(Signature.getInstance(ES256), key);
    }

    /** The provider makes its own form of the key each time. */
    @Benchmark
    public boolean byAmazon() throws GeneralSecurityException {
        return check(Signature.getInstance(ES256, amazon), key);
    }

    @Benchmark
    public boolean byAmazonWithItsOwnKey() throws GeneralSecurityException {
        return check(Signature.getInstance(ES256, amazon), amazonKey);
    }

    private boolean check(Signature check, PublicKey with) throws GeneralSecurityException {
        check.initVerify(with);
        check.update(signed);
        return check.verify(signature);
    }
}
