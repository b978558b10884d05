package io.fitconnect.integration.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The content of a file that may be packed by gzip, so that one recording is one content however it was packed. */
final class PackedContent {

    /** More than is decoded. */
    private static final long MOST_BYTES = 80L << 20;

    private static final int BUFFER = 16_384;

    private PackedContent() {}

    /** A stream that {@link #isGzip} can look into. */
    static PushbackInputStream lookInto(InputStream content) {
        return new PushbackInputStream(content, 2);
    }

    /** Looks at the first bytes, which stay in the stream. */
    static boolean isGzip(PushbackInputStream content) throws IOException {
        byte[] first = content.readNBytes(2);
        content.unread(first);
        return first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    /** The hash of what a gzip file holds; empty when it is damaged, or larger than any that is decoded. */
    static Optional<String> sha256(InputStream packed) {
        MessageDigest digest = sha256();
        try (DigestInputStream unpacked = new DigestInputStream(new GZIPInputStream(packed, BUFFER), digest)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    return Optional.empty();
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
