package io.fitconnect.platform.image;

import io.fitconnect.platform.image.PictureRule.Shape;
import io.fitconnect.platform.image.UnusablePicture.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes a given picture the house's own: measured, decoded, turned upright, scaled and encoded again. PNG, JPEG and WebP are taken,
 * whatever the sender calls them. As many files are held and decoded at once as the constructor says, the others wait: pixels
 * that no result needs are dropped while decoding, and what is left takes tens of megabytes.
 */
public final class PictureEncoder {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Semaphore turns;
    private final Duration longestWait;

    /**
     * @param atOnce how many pictures are decoded at the same time
     */
    public PictureEncoder(int atOnce) {
        this(atOnce, A_MINUTE);
    }

    /**
     * @param atOnce      how many pictures are decoded at the same time
     * @param longestWait how long a picture waits for its turn
     */
    public PictureEncoder(int atOnce, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * Returns the picture as the rule wants it.
     *
     * @throws UnusablePicture when the file is no picture that the rule allows
     */
    public Picture encode(byte[] file, PictureRule rule) throws UnusablePicture {
        try {
            return encode(() -> new ByteArrayInputStream(file), List.of(rule)).get(0);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /**
     * Returns the picture in several sizes, for one decoding.
     *
     * @param file  is opened when it is the picture's turn, so that those that wait take no memory
     * @param rules the largest result first; the bounds of the first hold for all
     * @throws UnusablePicture when the file is no picture that the first rule allows
     * @throws EncoderBusy     when the turn did not come
     */
    public List<Picture> encode(GivenFile file, List<PictureRule> rules) throws UnusablePicture, IOException {
        takeTurn();
        try {
            return encode(read(file, rules.get(0).mostBytes()), rules);
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EncoderBusy(longestWait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EncoderBusy(longestWait);
        }
    }

    private static byte[] read(GivenFile file, int mostBytes) throws UnusablePicture, IOException {
        try (InputStream content = file.open()) {
            byte[] bytes = content.readNBytes(mostBytes);
            if (content.read() >= 0) {
                throw new UnusablePicture(Reason.TOO_LARGE);
            }
            return bytes;
        }
    }

    private static List<Picture> encode(byte[] file, List<PictureRule> rules) throws UnusablePicture {
        PictureRule largest = rules.get(0);
        PictureHeader header = PictureHeader.of(file);
        if (header.pixels() > Math.min(largest.mostPixels(), header.mostPixels())) {
            throw new UnusablePicture(Reason.TOO_MANY_PIXELS);
        }
        Canvas canvas = Canvas.of(Decoding.decode(file, header, largest.edge())).within(largest.edge());
        canvas = canvas.upright(header.orientation());
        List<Picture> results = new ArrayList<>();
        for (PictureRule rule : rules) {
            canvas = canvas.within(rule.edge());
            results.add(draw(canvas, rule));
        }
        return results;
    }

    private static Picture draw(Canvas canvas, PictureRule rule) {
        BufferedImage result = rule.shape() == Shape.SQUARE
                ? canvas.inSquare(rule.edge()).of(rule.format())
                : canvas.of(rule.format());
        return new Picture(
                Encoding.encode(result, rule.format()), rule.format(), result.getWidth(), result.getHeight());
    }

    /** Where the given file is read from. */
    @FunctionalInterface
    public interface GivenFile {
        InputStream open() throws IOException;
    }
}
