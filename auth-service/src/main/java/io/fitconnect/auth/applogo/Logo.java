package io.fitconnect.auth.applogo;

/**
 * A logo.
 *
 * @param png    as this house encoded it
 * @param digest of it, so that an address names the very picture
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest
public record Logo(byte[] png, String digest) {}
