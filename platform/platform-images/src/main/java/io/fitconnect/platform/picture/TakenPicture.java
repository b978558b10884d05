package io.fitconnect.platform.picture;

import java.util.UUID;

/**
 * A picture whose objects are stored, and which is removed again unless it comes into an album in time.
 *
 * @param sha256 digest of the large size, 64 hexadecimal digits; equal for equal files
 */
public record TakenPicture(UUID id, int width, int height, String sha256) {}
