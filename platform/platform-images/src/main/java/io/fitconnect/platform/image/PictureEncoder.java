package io.fitconnect.platform.image;

import io.fitconnect.platform.image.PictureRule.Shape;
import io.fitconnect.platform.image.UnusablePicture.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a given picture the house's own: measured, decoded, turned upright, scaled and encoded again. PNG, JPEG and WebP are taken,
 * whatever the sender calls them. As many pictures are decoded at once as the constructor says, the others wait: each takes
 * memory for all of its pixels.
 */
public final class PictureEncoder {

    private final Semaphore turns;

    /**
     * @param atOnce how many pictures are decoded at the same time
     */
    public PictureEncoder(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /**
     * Returns the picture as the rule wants it.
     *
     * @throws UnusablePicture when the file is no picture that the rule allows
     */
    public Picture encode(byte[] file, PictureRule rule) throws UnusablePicture {
        if (file.length > rule.mostBytes()) {
            throw new UnusablePicture(Reason.TOO_LARGE);
        }
        PictureHeader header = PictureHeader.of(file);
        if (header.pixels() > rule.mostPixels()) {
            throw new UnusablePicture(Reason.TOO_MANY_PIXELS);
        }
        turns.acquireUninterruptibly();
        try {
            Canvas canvas = Canvas.of(decode(file, header))
                    .upright(header.orientation())
                    .within(rule.edge());
            BufferedImage result = rule.shape() == Shape.SQUARE
                    ? canvas.inSquare(rule.edge()).of(rule.format())
                    : canvas.of(rule.format());
            return new Picture(write(result, rule.format()), rule.format(), result.getWidth(), result.getHeight());
        } finally {
            turns.release();
        }
    }

    /** Decoders throw whatever they like at a file that lies. */
    private static BufferedImage decode(byte[] file, PictureHeader header) throws UnusablePicture {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(header.reader()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            ImageReadParam usual = reader.getDefaultReadParam();
            @Nullable BufferedImage image = reader.read(0, usual);
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

    private static byte[] write(BufferedImage image, PictureRule.Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format.imageIoName(), bytes)) {
                throw new IllegalStateException("Every JDK writes " + format.imageIoName());
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }
}
