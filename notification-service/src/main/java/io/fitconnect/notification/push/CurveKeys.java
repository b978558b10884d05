package io.fitconnect.notification.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve P-256 as Web Push writes them: a point as 0x04 and its two coordinates, a private key as its number. */
final class CurveKeys {

    private static final String CURVE = "secp256r1";
    private static final int FIELD_BYTES = 32;
    private static final int POINT_BYTES = 1 + 2 * FIELD_BYTES;
    private static final int UNCOMPRESSED = 4;
    private static final ECParameterSpec PARAMETERS = parameters();

    private CurveKeys() {}

    /** @throws IllegalArgumentException when the bytes are no point of the curve, which an attacker would choose to learn our keys */
    static ECPublicKey publicKey(byte[] point) {
        if (point.length != POINT_BYTES || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("A public key is 65 bytes that begin with 4");
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + FIELD_BYTES));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + FIELD_BYTES, POINT_BYTES));
        requireOnCurve(x, y);
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A public key is a point of the curve P-256", e);
        }
    }

    static ECPrivateKey privateKey(byte[] number) {
        if (number.length != FIELD_BYTES) {
            throw new IllegalArgumentException("A private key is 32 bytes");
        }
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("A private key is a number of the curve P-256", e);
        }
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has the curve P-256", e);
        }
    }

    static byte[] encode(ECPublicKey key) {
        byte[] point = new byte[POINT_BYTES];
        point[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), point, 1);
        put(key.getW().getAffineY(), point, 1 + FIELD_BYTES);
        return point;
    }

    private static void put(BigInteger coordinate, byte[] point, int at) {
        byte[] bytes =
                coordinate
                        .toByteArray(); // with a leading zero where the first bit is set, and shorter for small numbers
        int length = Math.min(bytes.length, FIELD_BYTES);
        System.arraycopy(bytes, bytes.length - length, point, at + FIELD_BYTES - length, length);
    }

    /** y² = x³ + ax + b, modulo p. */
    private static void requireOnCurve(BigInteger x, BigInteger y) {
        BigInteger p = ((ECFieldFp) PARAMETERS.getCurve().getField()).getP();
        BigInteger right = x.pow(3)
                .add(PARAMETERS.getCurve().getA().multiply(x))
                .add(PARAMETERS.getCurve().getB())
                .mod(p);
        boolean isOnCurve =
                x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
        if (!isOnCurve) {
            throw new IllegalArgumentException("A public key is a point of the curve P-256");
        }
    }

    private static ECParameterSpec parameters() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has the curve P-256", e);
        }
    }
}
