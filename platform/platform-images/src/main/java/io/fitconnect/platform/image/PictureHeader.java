package io.fitconnect.platform.image;

import io.fitconnect.platform.image.UnusablePicture.Reason;
import java.nio.charset.StandardCharsets;

/**
 * What a file says of itself before anything is decoded. Sizes are read here and not by the decoders: a WebP names its size in
 * several places, and its decoder takes memory for the one that is largest.
 *
 * @param reader      ImageIO's name of the format
 * @param pixels      of the largest size that it names
 * @param orientation 1 to 8 as EXIF counts them, 1 for upright
 */
record PictureHeader(String reader, long pixels, int orientation) {

    /** TwelveMonkeys' reader of WebP holds all of a picture, and several times. */
    private static final long MOST_PIXELS_OF_WEBP = 16_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static PictureHeader of(byte[] file) throws UnusablePicture {
        try {
            if (startsWith(file, 0, PNG)) {
                return png(new Bytes(file));
            }
            if (file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
                return JpegHeader.read(new Bytes(file));
            }
            if (startsWith(file, 0, ascii("RIFF")) && startsWith(file, 8, ascii("WEBP"))) {
                return WebpHeader.read(new Bytes(file));
            }
        } catch (IndexOutOfBoundsException cutOff) {
            throw new UnusablePicture(Reason.BROKEN, cutOff);
        }
        throw new UnusablePicture(Reason.UNKNOWN_FORMAT);
    }

    /** What the format's decoder can be given, whatever the rule allows. */
    long mostPixels() {
        return reader.equals("webp") ? MOST_PIXELS_OF_WEBP : Long.MAX_VALUE;
    }

    private static PictureHeader png(Bytes file) throws UnusablePicture {
        if (!file.text(12, 4).equals("IHDR")) {
            throw new UnusablePicture(Reason.BROKEN);
        }
        long width = file.bigEndian(16, 4);
        long height = file.bigEndian(20, 4);
        return new PictureHeader("png", area(width, height), Exif.UPRIGHT);
    }

    /** Sizes that are no int are too many pixels for every rule. */
    static long area(long width, long height) throws UnusablePicture {
        if (width < 1 || height < 1) {
            throw new UnusablePicture(Reason.BROKEN);
        }
        return width > Integer.MAX_VALUE || height > Integer.MAX_VALUE ? Long.MAX_VALUE : width * height;
    }

    private static boolean startsWith(byte[] file, int at, byte[] start) {
        if (file.length < at + start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
