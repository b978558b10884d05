package io.fitconnect.platform.image;

import io.fitconnect.platform.image.UnusablePicture.Reason;

/** The segments of a JPEG before its picture, and how many scans there are. */
final class JpegHeader {

    /** An honest progressive JPEG has about ten; each costs a pass over the whole picture. */
    private static final int MOST_SCANS = 64;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_SEGMENT = 2;

    private JpegHeader() {}

    static PictureHeader read(Bytes file) throws UnusablePicture {
        int orientation = Exif.UPRIGHT;
        long pixels = 0;
        int at = FIRST_SEGMENT;
        while (file.at(at + 1) != START_OF_SCAN) {
            if (file.at(at) != 0xFF) {
                throw new UnusablePicture(Reason.BROKEN);
            }
            int marker = file.at(at + 1);
            int length = Math.toIntExact(file.bigEndian(at + 2, 2));
            if (isFrame(marker)) {
                pixels = Math.max(pixels, PictureHeader.area(file.bigEndian(at + 7, 2), file.bigEndian(at + 5, 2)));
            } else if (marker == APP1 && length > 8 && file.text(at + 4, 6).equals("Exif\0\0")) {
                orientation = Exif.orientationOf(file.part(at + 10, length - 8));
            }
            at += marker == 0xFF ? 1 : 2 + length;
        }
        if (pixels == 0) {
            throw new UnusablePicture(Reason.BROKEN);
        }
        return new PictureHeader("jpeg", countScans(file, at) > MOST_SCANS ? Long.MAX_VALUE : pixels, orientation);
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which stand between them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** In the data of a scan, 0xFF is followed by 0. */
    private static int countScans(Bytes file, int from) {
        int scans = 0;
        for (int i = from; i < file.length() - 1; i++) {
            if (file.at(i) == 0xFF && file.at(i + 1) == START_OF_SCAN) {
                scans++;
            }
        }
        return scans;
    }
}
