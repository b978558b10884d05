package io.fitconnect.auth.totp;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A text as a QR code, drawn as an SVG path: one unit a module, dark on the page's white ground.
 *
 * @param path of all dark modules
 * @param size width and height in modules, with the quiet zone of four that readers expect
 */
public record QrCode(String path, int size) {

    private static final int QUIET_ZONE = 4;

    /** Draws a text. */
    public static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET_ZONE)
                                .append(' ')
                                .append(y + QUIET_ZONE)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(path.toString(), modules.getWidth() + 2 * QUIET_ZONE);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit a QR code", tooLong);
        }
    }
}
