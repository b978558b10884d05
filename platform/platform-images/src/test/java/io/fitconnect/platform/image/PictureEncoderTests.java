package io.fitconnect.platform.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fitconnect.platform.image.PictureRule.Format;
import io.fitconnect.platform.image.UnusablePicture.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureEncoderTests {

    private static final PictureRule LOGO = PictureRule.logo(100_000, 32);
    private static final PictureRule PHOTO = PictureRule.photo(100_000, 30);

    private final PictureEncoder encoder = new PictureEncoder(1);

    @ParameterizedTest
    @ValueSource(strings = {"lossless.webp", "progressive.jpg", "png"})
    void makesASmallSquareOfEachFormat(String name) throws UnusablePicture {
        Picture logo = encoder.encode(name.equals("png") ? png(40, 20) : given(name), LOGO);

        assertThat(logo.format()).isEqualTo(Format.PNG);
        BufferedImage image = read(logo);
        assertThat(image.getWidth()).isEqualTo(32);
        assertThat(image.getHeight()).isEqualTo(32);
        assertThat(new Color(image.getRGB(16, 0), true).getAlpha())
                .as("the border")
                .isZero();
        assertIs(image, 5, 16, Color.BLUE);
        assertIs(image, 27, 16, Color.RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned.jpg", "lossy-turned.webp"})
    void turnsItUprightAndDropsWhatItSays(String name) throws UnusablePicture {
        assertThat(text(given(name))).contains("secret place");

        Picture photo = encoder.encode(given(name), PHOTO);

        assertThat(text(photo.bytes())).doesNotContain("secret", "Exif");
        BufferedImage image = read(photo);
        assertThat(image.getWidth()).isEqualTo(15);
        assertThat(image.getHeight()).isEqualTo(30);
        assertIs(image, 7, 4, Color.BLUE);
        assertIs(image, 7, 26, Color.RED);
    }

    /** Each orientation is what a camera writes that was held so; the left of the file is blue. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void knowsAllEightOrientations(int orientation, String blue) {
        BufferedImage file = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        file.setRGB(0, 0, 2, 2, new int[] {255, 255, 255, 255}, 0, 2);

        BufferedImage upright = Canvas.of(file).upright(orientation).image();

        int x = blue.equals("right") ? upright.getWidth() - 1 : 0;
        int y = blue.equals("bottom") ? upright.getHeight() - 1 : 0;
        assertThat(upright.getRGB(x, y) & 0xFF).isEqualTo(255);
        assertThat(upright.getRGB(upright.getWidth() - 1 - x, upright.getHeight() - 1 - y) & 0xFF)
                .isZero();
    }

    @Test
    void keepsWhatIsTransparentInALogoAndMakesItWhiteInAPhoto() throws UnusablePicture {
        BufferedImage logo = read(encoder.encode(given("alpha.webp"), LOGO));
        BufferedImage photo = read(encoder.encode(given("alpha.webp"), PHOTO));

        assertThat(new Color(logo.getRGB(27, 16), true).getAlpha()).isZero();
        assertThat(new Color(logo.getRGB(5, 16), true).getAlpha()).isEqualTo(255);
        assertIs(photo, 27, 7, Color.WHITE);
    }

    @Test
    void enlargesNothing() throws UnusablePicture {
        Picture photo = encoder.encode(png(8, 4), PHOTO);

        assertThat(photo.width()).isEqualTo(8);
        assertThat(photo.height()).isEqualTo(4);
    }

    @Test
    void givesSeveralSizesForOneReading() throws UnusablePicture, IOException {
        byte[] file = png(900, 300);
        AtomicInteger opened = new AtomicInteger();

        List<Picture> sizes = encoder.encode(
                () -> {
                    opened.incrementAndGet();
                    return new ByteArrayInputStream(file);
                },
                List.of(PictureRule.photo(100_000, 300), PictureRule.photo(100_000, 60)));

        assertThat(sizes).extracting(Picture::width).containsExactly(300, 60);
        assertThat(sizes).extracting(Picture::height).containsExactly(100, 20);
        assertThat(opened).hasValue(1);
        assertIs(read(sizes.get(1)), 10, 10, Color.BLUE);
        assertIs(read(sizes.get(1)), 50, 10, Color.RED);
    }

    @Test
    void dropsPixelsThatNoResultNeedsWhileDecoding() throws UnusablePicture {
        BufferedImage decoded = Decoding.decode(png(900, 300), new PictureHeader("png", 270_000, Exif.UPRIGHT), 150);

        assertThat(decoded.getWidth()).isEqualTo(300);
        assertThat(decoded.getHeight()).isEqualTo(100);
    }

    @Test
    void refusesAWebpThatItsReaderCannotHold() {
        byte[] webp = given("lossless.webp");
        int sides = indexOf(webp, 'V', 'P') + 9;
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(sides, 4_000 | 3_999 << 14);

        assertThatThrownBy(() -> encoder.encode(webp, PictureRule.photo(100_000, 30)))
                .asInstanceOf(type(UnusablePicture.class))
                .extracting(UnusablePicture::reason)
                .isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void turnsAPictureAwayWhoseTurnDoesNotCome() {
        PictureEncoder full = new PictureEncoder(0, Duration.ofMillis(1));

        assertThatThrownBy(() -> full.encode(png(8, 4), LOGO)).isInstanceOf(EncoderBusy.class);
    }

    @Test
    void dropsWhatIsAppended() throws UnusablePicture {
        byte[] logo = png(8, 4);
        byte[] both = Arrays.copyOf(logo, logo.length + 6);
        System.arraycopy("<html>".getBytes(StandardCharsets.US_ASCII), 0, both, logo.length, 6);

        assertThat(text(encoder.encode(both, LOGO).bytes())).doesNotContain("<html>");
    }

    @Test
    void takesAFileOfExactlyAsManyBytesAndPixelsAsTheRuleAllows() throws UnusablePicture {
        byte[] file = png(8, 4);

        assertThat(encoder.encode(file, bounded(file.length, 32)).width()).isEqualTo(8);
        assertRefused(file, bounded(file.length - 1, 32), Reason.TOO_LARGE);
        assertRefused(file, bounded(file.length, 31), Reason.TOO_MANY_PIXELS);
    }

    /** The size that the header names decides: the data is that of a small picture. */
    @Test
    void takesAPhotoOfFiftyMillionPixels() {
        byte[] file = png(8, 4);
        ByteBuffer.wrap(file).putInt(16, 10_000).putInt(20, 5_000);
        assertRefused(file, PHOTO, Reason.BROKEN);
        ByteBuffer.wrap(file).putInt(20, 5_001);
        assertRefused(file, PHOTO, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesTooManyBytesUnread() {
        assertRefused(new byte[100_001], Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.7", "\0\0\0\u0018ftypheic", ""})
    void refusesWhatIsNoPictureOfTheThree(String start) {
        assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesAPictureThatMoves() {
        assertRefused(given("moving.webp"), Reason.UNKNOWN_FORMAT);
    }

    /** A few hundred bytes that say 30,000 × 30,000 pixels: decoding would take 3.6 GB. */
    @Test
    void refusesABombByItsHeader() {
        byte[] png = png(8, 4);
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        assertRefused(png, Reason.TOO_MANY_PIXELS);
        ByteBuffer.wrap(png).putInt(16, -1);
        assertRefused(png, Reason.TOO_MANY_PIXELS);

        byte[] jpeg = given("progressive.jpg");
        int frame = indexOf(jpeg, 0xFF, 0xC2);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 30_000).putShort(frame + 7, (short) 30_000);
        assertRefused(jpeg, Reason.TOO_MANY_PIXELS);
    }

    /** A decoder may take either header of a frame for the picture's. */
    @Test
    void refusesAJpegOfTwoFrameHeadersByTheLarger() {
        byte[] jpeg = given("progressive.jpg");
        int frame = indexOf(jpeg, 0xFF, 0xC2);
        int length = 2 + ByteBuffer.wrap(jpeg).getShort(frame + 2);
        byte[] both = new byte[jpeg.length + length];
        System.arraycopy(jpeg, 0, both, 0, frame + length);
        System.arraycopy(jpeg, frame, both, frame + length, jpeg.length - frame);
        ByteBuffer.wrap(both).putShort(frame + 5, (short) 30_000).putShort(frame + 7, (short) 30_000);

        assertRefused(both, Reason.TOO_MANY_PIXELS);
    }

    /** Its canvas is small, and the frame that the decoder makes room for is not. */
    @Test
    void refusesAWebpWhoseInnerFrameIsTheBomb() {
        byte[] webp = given("lossy-turned.webp");
        int frame = indexOf(webp, 0x9D, 0x01) + 3;
        webp[frame] = (byte) 0xFF;
        webp[frame + 1] = 0x3F;
        webp[frame + 2] = (byte) 0xFF;
        webp[frame + 3] = 0x3F;

        assertRefused(webp, Reason.TOO_MANY_PIXELS);
    }

    @Test
    void refusesAJpegOfEndlessScans() throws UnusablePicture {
        byte[] jpeg = given("progressive.jpg");
        int scan = indexOf(jpeg, 0xFF, 0xDA);
        int length = 12;
        byte[] many = Arrays.copyOf(jpeg, jpeg.length + 64 * length);
        for (int i = 0; i < 64; i++) {
            System.arraycopy(jpeg, scan, many, jpeg.length + i * length, length);
        }

        assertThat(encoder.encode(jpeg, LOGO).width()).isEqualTo(32);
        assertRefused(many, Reason.TOO_MANY_PIXELS);
    }

    /** Whatever happens to a file, the answer is a picture or a refusal, and never another failure. */
    @ParameterizedTest
    @ValueSource(strings = {"lossless.webp", "lossy-turned.webp", "alpha.webp", "turned.jpg", "progressive.jpg", "png"})
    void answersEachDamagedFile(String name) {
        byte[] whole = name.equals("png") ? png(40, 20) : given(name);
        Random random = new Random(20_261_128);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int hit = 0; hit < round % 5 && damaged.length > 0; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(encoder.encode(damaged, LOGO).width()).isEqualTo(32);
            } catch (UnusablePicture refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static PictureRule bounded(int mostBytes, int mostPixels) {
        return new PictureRule(mostBytes, mostPixels, 30, PictureRule.Shape.OWN, Format.JPEG);
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertRefused(file, LOGO, reason);
    }

    private void assertRefused(byte[] file, PictureRule rule, Reason reason) {
        assertThatThrownBy(() -> encoder.encode(file, rule))
                .asInstanceOf(type(UnusablePicture.class))
                .extracting(UnusablePicture::reason)
                .isEqualTo(reason);
    }

    private static void assertIs(BufferedImage image, int x, int y, Color expected) {
        Color found = new Color(image.getRGB(x, y));
        int distance = Math.abs(found.getRed() - expected.getRed())
                + Math.abs(found.getGreen() - expected.getGreen())
                + Math.abs(found.getBlue() - expected.getBlue());
        assertThat(distance).as("%s at %d, %d", found, x, y).isLessThan(160);
    }

    private static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? 0x0000FF : 0xFF0000);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] given(String name) {
        try (var file = PictureEncoderTests.class.getResourceAsStream("/pictures/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage read(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] file, int first, int second) {
        for (int i = 0; i < file.length - 1; i++) {
            if ((file[i] & 0xFF) == first && (file[i + 1] & 0xFF) == second) {
                return i;
            }
        }
        throw new IllegalArgumentException("The file has no such bytes");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
