package io.fitconnect.auth.export;

import java.time.Instant;

/**
 * The part of one service.
 *
 * @param sha256 digest of the zip file, in hexadecimal digits
 */
public record DataExportPart(String service, long bytes, String sha256, Instant writtenAt) {}
