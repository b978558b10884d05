package io.fitconnect.promo.link;

import io.fitconnect.platform.seal.ContextKeys;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes links as short text and reads them back: version, offer, expiry and product, then 16 bytes of their HMAC-SHA-256, in
 * base64url. A former key of the ring is honoured until it leaves it.
 */
final class LinkSigner {

    /** The longest text that can be a link. */
    public static final int LONGEST = 160;

    private static final String CONTEXT = "shop-link";
    private static final byte VERSION = 1;
    private static final int SIGNATURE_BYTES = 16;
    private static final int FIXED_BYTES = 1 + 2 * Long.BYTES + Integer.BYTES;

    private final ContextKeys keys;

    public LinkSigner(ContextKeys keys) {
        this.keys = keys;
    }

    public String sign(ShopLink link) {
        byte[] body = write(link);
        byte[] signature = Arrays.copyOf(keys.get(CONTEXT).sign(body), SIGNATURE_BYTES);
        byte[] whole = ByteBuffer.allocate(body.length + SIGNATURE_BYTES)
                .put(body)
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The link, unless it was forged, changed, or has expired. */
    public Optional<ShopLink> read(String text, Instant now) {
        return decode(text)
                .filter(this::isSigned)
                .flatMap(LinkSigner::parse)
                .filter(link -> now.isBefore(link.expiresAt()));
    }

    private boolean isSigned(byte[] whole) {
        byte[] body = body(whole);
        byte[] signature = Arrays.copyOfRange(whole, body.length, whole.length);
        return keys.list(CONTEXT).stream()
                        .map(key -> Arrays.copyOf(key.sign(body), SIGNATURE_BYTES))
                        .filter(expected -> MessageDigest.isEqual(expected, signature))
                        .count()
                > 0;
    }

    private static byte[] write(ShopLink link) {
        byte[] product = link.productId().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FIXED_BYTES + product.length)
                .put(VERSION)
                .putLong(link.offer().getMostSignificantBits())
                .putLong(link.offer().getLeastSignificantBits())
                .putInt((int) link.expiresAt().getEpochSecond())
                .put(product)
                .array();
    }

    private static Optional<byte[]> decode(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            boolean isCanonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(whole)
                    .equals(text);
            return isCanonical && whole.length > FIXED_BYTES + SIGNATURE_BYTES ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<ShopLink> parse(byte[] whole) {
        try {
            ByteBuffer body = ByteBuffer.wrap(body(whole));
            if (body.get() != VERSION) {
                return Optional.empty();
            }
            UUID offer = new UUID(body.getLong(), body.getLong());
            Instant expiresAt = Instant.ofEpochSecond(Integer.toUnsignedLong(body.getInt()));
            byte[] product = new byte[body.remaining()];
            body.get(product);
            return Optional.of(new ShopLink(offer, new String(product, StandardCharsets.US_ASCII), expiresAt));
        } catch (BufferUnderflowException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] body(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - SIGNATURE_BYTES);
    }
}
