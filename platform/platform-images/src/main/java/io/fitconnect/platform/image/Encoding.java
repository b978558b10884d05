package io.fitconnect.platform.image;

import io.fitconnect.platform.image.PictureRule.Format;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The step from pixels to bytes; nothing but pixels is written. */
final class Encoding {

    private static final float QUALITY = 0.85f;

    private Encoding() {}

    static byte[] encode(BufferedImage image, Format format) {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(format.imageIoName()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), paramOf(writer, format));
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam paramOf(ImageWriter writer, Format format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format == Format.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
