package io.fitconnect.platform.image;

/** The one thing of EXIF that counts before it is dropped: how the camera was held. */
final class Exif {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Exif() {}

    /** The orientation in a TIFF block, 1 to 8; upright when it cannot be read. */
    static int orientationOf(Bytes tiff) {
        try {
            boolean littleEndian = tiff.text(0, 2).equals("II");
            int directory = Math.toIntExact(number(tiff, littleEndian, 4, 4));
            int entries = Math.toIntExact(number(tiff, littleEndian, directory, 2));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (number(tiff, littleEndian, entry, 2) == ORIENTATION) {
                    int value = Math.toIntExact(number(tiff, littleEndian, entry + 8, 2));
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | ArithmeticException broken) {
            return UPRIGHT;
        }
    }

    private static long number(Bytes tiff, boolean littleEndian, int from, int count) {
        return littleEndian ? tiff.littleEndian(from, count) : tiff.bigEndian(from, count);
    }
}
