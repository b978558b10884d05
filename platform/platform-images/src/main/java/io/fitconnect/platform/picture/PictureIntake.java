package io.fitconnect.platform.picture;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.image.EncoderBusy;
import io.fitconnect.platform.image.Picture;
import io.fitconnect.platform.image.PictureEncoder;
import io.fitconnect.platform.image.PictureRule;
import io.fitconnect.platform.image.UnusablePicture;
import io.fitconnect.platform.object.SpoolFile;
import io.fitconnect.platform.picture.DiscardPicture.Discarded;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Takes a given file in, outside of a transaction: spooled to the disk, encoded in all sizes, stored. */
public final class PictureIntake {

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final PictureEncoder encoder;
    private final PictureObjects objects;
    private final DueWork work;
    private final Transactions transactions;
    private final PictureSettings settings;
    private final List<PictureRule> rules;
    private final Clock clock;

    PictureIntake(
            PictureObjects objects, DueWork work, Transactions transactions, PictureSettings settings, Clock clock) {
        this.encoder = new PictureEncoder(settings.atOnce(), settings.longestWait());
        this.objects = objects;
        this.work = work;
        this.transactions = transactions;
        this.settings = settings;
        int mostBytes = (int) settings.maxFileSize().toBytes();
        this.rules = List.of(
                PictureRule.photo(mostBytes, PictureSize.LARGE.edge()),
                PictureRule.photo(mostBytes, PictureSize.SMALL.edge()));
        this.clock = clock;
    }

    /**
     * Returns the picture, which {@link Albums#add} or {@link Albums#replace} takes over.
     *
     * @param length of the content as its sender says; negative when it does not
     */
    public TakenPicture take(InputStream content, long length) {
        if (length > settings.maxFileSize().toBytes()) {
            throw PictureProblems.tooLarge(settings.maxFileSize());
        }
        UUID id = Ids.next();
        transactions.run(() -> work.schedule(
                DiscardPicture.QUEUE,
                id.toString(),
                clock.instant().plus(settings.uploadTimeout()),
                new Discarded(id)));
        List<Picture> sizes = encode(content);
        Picture large = sizes.get(0);
        objects.put(id, PictureSize.LARGE, large);
        objects.put(id, PictureSize.SMALL, sizes.get(1));
        return new TakenPicture(id, large.width(), large.height(), digest(large.bytes()));
    }

    private List<Picture> encode(InputStream content) {
        try (SpoolFile spool = SpoolFile.create()) {
            spool(content, spool);
            return encoder.encode(spool::content, rules);
        } catch (UnusablePicture unusable) {
            throw PictureProblems.unusable(unusable, settings.maxFileSize());
        } catch (EncoderBusy busy) {
            throw PictureProblems.busy(RETRY);
        } catch (IOException disk) {
            throw new UncheckedIOException("A picture could not be spooled", disk);
        }
    }

    /** One byte too many is kept, by which the encoder knows. */
    private void spool(InputStream content, SpoolFile spool) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = settings.maxFileSize().toBytes() + 1;
        try (OutputStream file = spool.output()) {
            int count;
            while (left > 0 && (count = read(content, buffer, (int) Math.min(left, buffer.length))) >= 0) {
                file.write(buffer, 0, count);
                left -= count;
            }
        }
    }

    private static int read(InputStream content, byte[] buffer, int most) {
        try {
            return content.read(buffer, 0, most);
        } catch (IOException senderIsGone) {
            throw PictureProblems.brokenOff();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
