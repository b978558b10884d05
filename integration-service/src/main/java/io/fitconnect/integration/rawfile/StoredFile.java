package io.fitconnect.integration.rawfile;

/**
 * What became known of a file while it was stored.
 *
 * @param sha256 digest of its content, 64 hexadecimal digits
 * @param bytes  its length
 */
public record StoredFile(String sha256, long bytes) {}
