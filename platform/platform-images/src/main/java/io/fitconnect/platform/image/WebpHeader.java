package io.fitconnect.platform.image;

import io.fitconnect.platform.image.UnusablePicture.Reason;

/** The chunks of a WebP. */
final class WebpHeader {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int SIDE_MASK = 0x3FFF;
    private static final int ANIMATED = 0x02;

    private WebpHeader() {}

    static PictureHeader read(Bytes file) throws UnusablePicture {
        int orientation = Exif.UPRIGHT;
        long pixels = 0;
        int at = FIRST_CHUNK;
        while (at + CHUNK_HEADER <= file.length()) {
            String chunk = file.text(at, 4);
            int body = at + CHUNK_HEADER;
            long length = file.littleEndian(at + 4, 4);
            if (length > file.length() - body) {
                throw new UnusablePicture(Reason.BROKEN);
            }
            if (chunk.equals("EXIF")) {
                orientation = Exif.orientationOf(tiffOf(file.part(body, (int) length)));
            } else {
                pixels = Math.max(pixels, pixelsOf(chunk, file, body));
            }
            at = body + (int) (length + length % 2);
        }
        if (pixels == 0) {
            throw new UnusablePicture(Reason.BROKEN);
        }
        return new PictureHeader("webp", pixels, orientation);
    }

    private static long pixelsOf(String chunk, Bytes file, int body) throws UnusablePicture {
        return switch (chunk) {
            case "VP8 " ->
                PictureHeader.area(
                        file.littleEndian(body + 6, 2) & SIDE_MASK, file.littleEndian(body + 8, 2) & SIDE_MASK);
            case "VP8L" -> {
                long sides = file.littleEndian(body + 1, 4);
                yield PictureHeader.area((sides & SIDE_MASK) + 1, (sides >> 14 & SIDE_MASK) + 1);
            }
            case "VP8X" -> {
                if ((file.at(body) & ANIMATED) != 0) {
                    throw new UnusablePicture(Reason.UNKNOWN_FORMAT);
                }
                yield PictureHeader.area(file.littleEndian(body + 4, 3) + 1, file.littleEndian(body + 7, 3) + 1);
            }
            case "ANMF" -> throw new UnusablePicture(Reason.UNKNOWN_FORMAT);
            default -> 0;
        };
    }

    /** Some writers put the name of a JPEG's segment before it. */
    private static Bytes tiffOf(Bytes exif) {
        return exif.length() > 6 && exif.text(0, 6).equals("Exif\0\0") ? exif.part(6, exif.length() - 6) : exif;
    }
}
