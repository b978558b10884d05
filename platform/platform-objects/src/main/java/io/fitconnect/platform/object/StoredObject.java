package io.fitconnect.platform.object;

/**
 * What became known of an object while it was stored.
 *
 * @param sha256 digest of its content, 64 hexadecimal digits
 * @param bytes  its length
 */
public record StoredObject(String sha256, long bytes) {}
