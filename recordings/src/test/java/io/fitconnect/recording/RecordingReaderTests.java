package io.fitconnect.recording;

import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static io.fitconnect.recording.ReadingSteps.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class RecordingReaderTests {

    private static final SampleActivity RUN = SampleRecordings.morningRun();
    private static final RecordingReader READER = KnownFormats.reader(ReadingLimits.DEFAULT);

    @Test
    void recognisesEveryFormatByItsContent() {
        assertThat(format(RUN.fit())).isEqualTo(FileFormat.FIT);
        assertThat(format(RUN.gpx())).isEqualTo(FileFormat.GPX);
        assertThat(format(RUN.tcx())).isEqualTo(FileFormat.TCX);
    }

    @Test
    void doesNotBelieveTheName() {
        RecordingFile lying = new RecordingFile(RUN.gpx(), "run.fit", "application/vnd.ant.fit");
        assertThat(READER.read(lying).format()).isEqualTo(FileFormat.GPX);
    }

    @Test
    void saysTheSameInEveryFormat() {
        for (byte[] file : new byte[][] {RUN.fit(), RUN.gpx(), RUN.tcx()}) {
            Recording recording = ReadingSteps.read(file);
            assertThat(recording.start()).isEqualTo(RUN.start());
            assertThat(recording.sport()).isEqualTo(Sport.RUNNING);
            assertThat(recording.totals().elapsed()).hasSeconds(RUN.elapsedSeconds());
            assertThat(recording.totals().moving()).hasSeconds(RUN.movingSeconds());
            assertThat(recording.totals().distanceMeters()).isBetween(RUN.distance() * 0.997, RUN.distance() * 1.003);
            assertThat(recording.totals().averageHeartRateBpm())
                    .isBetween(RUN.averageHeartRate() - 1, RUN.averageHeartRate() + 1);
            assertThat(recording.totals().maxHeartRateBpm()).isEqualTo(RUN.maxHeartRate());
            assertThat(recording.streams().size()).isEqualTo(RUN.points().size());
            assertThat(recording.streams().segments()).hasSize(2);
            assertThat(recording.warnings()).isEmpty();
        }
    }

    @Test
    void unpacksGzip() throws IOException {
        assertThat(format(gzip(RUN.fit()))).isEqualTo(FileFormat.FIT);
        assertThat(format(gzip(RUN.tcx()))).isEqualTo(FileFormat.TCX);
    }

    @Test
    void refusesAGzipBombWithoutHoldingIt() throws IOException {
        byte[] bomb = gzip(new byte[100 << 20]);
        assertThat(bomb).hasSizeLessThan(200_000);
        assertThat(reasonFor(bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsLargerThanItsLimit() throws IOException {
        ReadingLimits small = new ReadingLimits(1_000, 500_000, 64, 10_000, 64, 65_536);
        assertThat(refusal(RUN.gpx(), small).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(gzip(RUN.gpx()), small).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void acceptsContentOfExactlyTheLimit() throws IOException {
        byte[] content = RUN.gpx();
        ReadingLimits exact = new ReadingLimits(content.length, 500_000, 64, 10_000, 64, 65_536);
        RecordingReader reader = KnownFormats.reader(exact);
        assertThat(reader.read(RecordingFile.of(content)).recordings()).hasSize(1);
        assertThat(reader.read(RecordingFile.of(gzip(content))).recordings()).hasSize(1);
    }

    @Test
    void refusesABrokenGzip() throws IOException {
        byte[] packed = gzip(RUN.fit());
        assertThat(reasonFor(Arrays.copyOf(packed, packed.length / 2))).isEqualTo(Reason.TRUNCATED);
        packed[packed.length - 6] ^= 1;
        assertThat(reasonFor(packed)).isEqualTo(Reason.CHECKSUM_MISMATCH);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(reasonFor(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reasonFor(gzip(new byte[0]))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesWhatIsNoRecording() {
        assertThat(reasonFor(text("%PDF-1.7 and so on"))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reasonFor(text("<html><body>Session expired</body></html>"))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reasonFor(text("{\"gpx\": true}"))).isEqualTo(Reason.CORRUPT);
        assertThat(reasonFor(new byte[500])).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reasonFor(new byte[] {14})).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void tellsToUnpackAZipArchive() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("run.fit"));
            zip.write(RUN.fit());
        }
        UnreadableRecording refusal = refusal(archive.toByteArray());
        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refusal).hasMessageContaining("zip");
    }

    @Test
    void doesNotBlameTheFileForAFaultOfAFormat() {
        RecordingReader reader = new RecordingReader(List.of(new FailingFormat()), ReadingLimits.DEFAULT);
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(RecordingFile.of(new byte[] {1})))
                .withMessage("a bug");
    }

    private static final class FailingFormat implements FormatReader {

        @Override
        public FileFormat format() {
            return FileFormat.FIT;
        }

        @Override
        public boolean recognises(byte[] content) {
            return true;
        }

        @Override
        public List<Recording> read(byte[] content, ReadingLimits limits) {
            throw new IllegalStateException("a bug");
        }
    }

    private static FileFormat format(byte[] content) {
        return READER.read(RecordingFile.of(content)).format();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
