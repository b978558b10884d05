package io.fitconnect.platform.image;

/** A picture as this house encodes it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(byte[] bytes, PictureRule.Format format, int width, int height) {}
