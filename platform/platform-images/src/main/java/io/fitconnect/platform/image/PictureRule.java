package io.fitconnect.platform.image;

/**
 * What pictures of one kind may be, and what becomes of them.
 *
 * @param mostBytes  of a given file
 * @param mostPixels of a given picture, width by height; it decides about the memory that decoding takes, some 8 bytes a pixel
 * @param edge       the longest side of the result in pixels; a smaller picture is not enlarged
 * @param shape      of the result
 * @param format     of the result
 */
public record PictureRule(int mostBytes, int mostPixels, int edge, Shape shape, Format format) {

    public PictureRule {
        if (mostBytes < 1 || mostPixels < 1 || edge < 1) {
            throw new IllegalArgumentException("Bounds of pictures are positive");
        }
    }

    /** A small square with a transparent border where the picture is none, as logos are shown. */
    public static PictureRule logo(int mostBytes, int edge) {
        return new PictureRule(mostBytes, 4_000_000, edge, Shape.SQUARE, Format.PNG);
    }

    /** A photo in its own proportions. */
    public static PictureRule photo(int mostBytes, int edge) {
        return new PictureRule(mostBytes, 50_000_000, edge, Shape.OWN, Format.JPEG);
    }

    /** The proportions of a result. */
    public enum Shape {
        /** As given. */
        OWN,
        /** Exactly edge by edge, the picture in the middle. */
        SQUARE
    }

    /** How a result is encoded. */
    public enum Format {
        /** Without loss, transparent where the picture is. */
        PNG("png", "image/png"),
        /** White where the picture is transparent. */
        JPEG("jpeg", "image/jpeg");

        private final String name;
        private final String mediaType;

        Format(String name, String mediaType) {
            this.name = name;
            this.mediaType = mediaType;
        }

        String imageIoName() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
