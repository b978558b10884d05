package io.fitconnect.integration.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.activity.ActivityAnnouncements;
import io.fitconnect.integration.imports.Examples;
import io.fitconnect.integration.recording.formats.KnownFormats;
import io.fitconnect.integration.recording.sample.FitFileBuilder;
import io.fitconnect.integration.recording.sample.SampleActivity;
import io.fitconnect.integration.recording.sample.SampleRecordings;
import io.fitconnect.integration.recording.stream.SimplifiedTrack;
import io.fitconnect.platform.test.EventContracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, out comes a recording or a refusal, soon. */
@Timeout(120)
class HostileFilesTests {

    private static final int ROUNDS = 400;
    private static final SampleActivity RUN = SampleRecordings.run(Instant.parse("2026-05-01T06:00:00Z"), 5, 11);
    private static final Pattern FIGURE_OR_TIME = Pattern.compile("([>\"])([0-9.TZ:-]+)(?=[<\"])");
    private static final List<String> FIGURES =
            List.of("1e308", "-1e308", "1e-320", "1e15", "2147483647", "-1", "0", "NaN", "Infinity", "");
    private static final List<String> TIMES = List.of(
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2099-12-31T23:59:59Z",
            "1990-01-01T00:00:00-18:00",
            "1970-01-01T00:00:00Z",
            "");
    private static final RecordingReader READER =
            KnownFormats.reader(new ReadingLimits(1 << 20, 2_000, 16, 100, 32, 4_096));

    static Stream<Named<byte[]>> files() {
        return Stream.of(Named.of("FIT", RUN.fit()), Named.of("GPX", RUN.gpx()), Named.of("TCX", RUN.tcx()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesChangedBytes(byte[] file) {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = file.clone();
            for (int i = random.nextInt(1 + round % 20); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertUnderstoodOrRefused(changed);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesMovedAndMissingPieces(byte[] file) {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS / 3; round++) {
            int from = random.nextInt(file.length);
            int length = random.nextInt(Math.min(500, file.length - from) + 1);
            byte[] changed = file.clone();
            System.arraycopy(file, from, changed, random.nextInt(file.length - length + 1), length);
            assertUnderstoodOrRefused(changed);
            assertUnderstoodOrRefused(Arrays.copyOf(file, random.nextInt(file.length)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesFiguresAndTimesThatCannotBe(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            int rarely = 1 + random.nextInt(100);
            String changed = FIGURE_OR_TIME
                    .matcher(text)
                    .replaceAll(found -> random.nextInt(rarely) > 0
                            ? Matcher.quoteReplacement(found.group())
                            : found.group(1) + oneOf(found.group(2).contains("T") ? TIMES : FIGURES, random));
            assertUnderstoodOrRefused(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** With a right checksum, so that what is in the messages is really looked at. */
    @Test
    void survivesWrongMessagesInRightFiles() {
        Random random = new Random(3);
        byte[] messages = Arrays.copyOfRange(RUN.fit(), 14, RUN.fit().length - 2);
        for (int round = 0; round < ROUNDS; round++) {
            FitFileBuilder file = new FitFileBuilder();
            byte[] changed = messages.clone();
            for (int i = random.nextInt(1 + round % 30); i >= 0; i--) {
                int near = round % 2 == 0 ? 400 : changed.length;
                changed[random.nextInt(near)] = (byte) random.nextInt(256);
            }
            for (byte next : changed) {
                file.bytes(next & 0xFF);
            }
            assertUnderstoodOrRefused(file.build());
        }
    }

    @Test
    void survivesNoise() {
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            FitFileBuilder file = new FitFileBuilder();
            random.ints(random.nextInt(2_000)).forEach(next -> file.bytes(next & 0xFF));
            assertUnderstoodOrRefused(file.build());
        }
    }

    @Test
    void survivesMessagesMadeToKeepItBusy() {
        FitFileBuilder file = new FitFileBuilder().bytes(0x40, 0, 0, 20, 0, 255);
        for (int field = 0; field < 255; field++) {
            file.bytes(field, 1, 2);
        }
        for (int message = 0; message < 2_000; message++) {
            file.bytes(0);
            for (int field = 0; field < 255; field++) {
                file.bytes(field);
            }
        }
        assertUnderstoodOrRefused(file.build());
    }

    private static void assertUnderstoodOrRefused(byte[] content) {
        try {
            ReadResult result = READER.read(RecordingFile.of(content));
            result.recordings().forEach(HostileFilesTests::assertSound);
            ActivityAnnouncements.recorded(Examples.received(), result).forEach(EventContracts::assertValid);
        } catch (UnreadableRecording refusal) {
            assertThat(refusal).message().endsWith(".");
            boolean byAccident = refusal.getCause() instanceof RuntimeException;
            assertThat(byAccident)
                    .as("refused by accident: %s", refusal.getCause())
                    .isFalse();
        }
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static void assertSound(Recording recording) {
        Totals totals = recording.totals();
        if (totals.elapsed() != null) {
            assertThat(totals.elapsed()).isBetween(Duration.ZERO, Duration.ofDays(31));
        }
        if (totals.distanceMeters() != null) {
            assertThat(totals.distanceMeters()).isFinite().isGreaterThanOrEqualTo(0);
        }
        if (recording.start() != null) {
            assertThat(Plausibility.isPlausible(recording.start())).isTrue();
        }
        assertThat(recording.streams().size()).isLessThanOrEqualTo(2_000);
        assertThat(recording.laps().size()).isLessThanOrEqualTo(100);
        SimplifiedTrack.of(recording.streams())
                .ifPresent(track -> assertThat(track.points()).isLessThanOrEqualTo(SimplifiedTrack.MOST_POINTS));
    }
}
