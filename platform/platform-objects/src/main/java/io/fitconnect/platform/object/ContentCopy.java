package io.fitconnect.platform.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies content to a file, counting and digesting it; a failed write is the store's failure, a failed read the caller's. */
final class ContentCopy {

    private static final int BUFFER_BYTES = 64 << 10;

    private ContentCopy() {}

    static StoredObject copy(InputStream content, OutputStream file, long maxBytes) throws IOException {
        if (maxBytes < 0 || maxBytes > ObjectStore.MAX_BYTES) {
            throw new IllegalArgumentException("An object has at most " + ObjectStore.MAX_BYTES + " bytes");
        }
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        int read;
        while ((read = content.read(buffer)) >= 0) {
            bytes += read;
            if (bytes > maxBytes) {
                throw new ObjectTooLarge(maxBytes);
            }
            digest.update(buffer, 0, read);
            write(file, buffer, read);
        }
        return new StoredObject(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static void write(OutputStream file, byte[] buffer, int length) {
        try {
            file.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
