package io.fitconnect.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.HostileFiles;
import io.fitconnect.recording.stream.SimplifiedTrack;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any bytes give a sound recording or a refusal, soon; another exception fails the test. */
@Timeout(120)
class HostileFilesTests {

    private static final int SAMPLES = 2_000;
    private static final RecordingReader READER =
            KnownFormats.reader(new ReadingLimits(1 << 20, SAMPLES, 16, 100, 32, 4_096));

    @ParameterizedTest
    @EnumSource
    void areUnderstoodOrRefused(HostileFiles kind) {
        long files =
                kind.files().peek(HostileFilesTests::assertUnderstoodOrRefused).count();
        assertThat(files).isPositive();
    }

    private static void assertUnderstoodOrRefused(byte[] content) {
        try {
            READER.read(RecordingFile.of(content)).recordings().forEach(HostileFilesTests::assertSound);
        } catch (UnreadableRecording refusal) {
            assertThat(refusal).message().endsWith(".");
        }
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
        assertThat(recording.streams().size()).isLessThanOrEqualTo(SAMPLES);
        assertThat(recording.laps().size()).isLessThanOrEqualTo(100);
        SimplifiedTrack.of(recording.streams())
                .ifPresent(track -> assertThat(track.points()).isLessThanOrEqualTo(SimplifiedTrack.MOST_POINTS));
    }
}
