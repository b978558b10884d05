package io.fitconnect.platform.image;

import io.fitconnect.platform.image.UnusablePicture.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** The step from bytes to pixels. Decoders throw whatever they like at a file that lies. */
final class Decoding {

    /** Of the decoded picture: what a photo of 16 million pixels takes. */
    private static final long MOST_BYTES = 72_000_000;

    private Decoding() {}

    /** Decodes at least twice the edge where the file has that, and not much more: of rows and columns each so-many-th. */
    static BufferedImage decode(byte[] file, PictureHeader header, int edge) throws UnusablePicture {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.reader()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int step = stepOf(reader, edge);
            param.setSourceSubsampling(step, step, 0, 0);
            @Nullable BufferedImage image = reader.read(0, param);
            if (image == null) {
                throw new UnusablePicture(Reason.BROKEN);
            }
            return image;
        } catch (IOException | RuntimeException lie) {
            throw new UnusablePicture(Reason.BROKEN, lie);
        } finally {
            reader.dispose();
        }
    }

    private static int stepOf(ImageReader reader, int edge) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        int step = Math.max(1, (int) (Math.max(width, height) / (2L * edge)));
        int pixelBytes = pixelBytes(reader);
        while (width / step * (height / step) * pixelBytes > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private static int pixelBytes(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() ? Math.max(1, types.next().getColorModel().getPixelSize() / Byte.SIZE) : Integer.BYTES;
    }
}
