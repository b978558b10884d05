package io.fitconnect.recording.fit;

import static io.fitconnect.recording.ReadingSteps.codes;
import static io.fitconnect.recording.ReadingSteps.read;
import static io.fitconnect.recording.ReadingSteps.readAll;
import static io.fitconnect.recording.ReadingSteps.reasonFor;
import static io.fitconnect.recording.sample.FitValue.enumeration;
import static io.fitconnect.recording.sample.FitValue.uint32;
import static io.fitconnect.recording.sample.FitValue.uint8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.ReadingWarning.Code;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitDamageTests {

    private static final long T0 = FitFileBuilder.time(Instant.parse("2026-05-01T06:00:00Z"));
    private static final byte[] RUN = SampleRecordings.morningRun().fit();

    @Test
    void refusesAWrongChecksum() {
        byte[] changed = RUN.clone();
        changed[changed.length / 2] ^= 0x10;
        assertThat(reasonFor(changed)).isEqualTo(Reason.CHECKSUM_MISMATCH);
    }

    @Test
    void keepsWhatWasRecordedBeforeTheFileEnds() {
        Recording half = read(Arrays.copyOf(RUN, RUN.length / 2));
        assertThat(half.streams().size()).isBetween(1_300, 1_700);
        assertThat(half.totals().moving()).hasSeconds(half.streams().size() - 1);
        assertThat(codes(half)).containsExactly(Code.DATA_LOST, Code.TOTALS_COMPUTED);
    }

    @Test
    void saysWhereTheFileEnds() {
        Recording cut = read(Arrays.copyOf(RUN, 30_000));
        assertThat(cut.warnings().get(0).sentence()).contains("byte 30000");
    }

    @Test
    void makesARecordingOfTheLegInWhichTheFileEnds() {
        byte[] triathlon = SampleRecordings.triathlon();
        List<Recording> legs = readAll(Arrays.copyOf(triathlon, triathlon.length / 2));
        assertThat(legs).hasSize(3).extracting(Recording::sport).startsWith(Sport.SWIMMING, Sport.TRANSITION);
        assertThat(legs.get(1).streams().size()).isBetween(149, 154);
        assertThat(legs.get(2).start())
                .isBetween(Instant.parse("2026-06-07T08:27:30Z"), Instant.parse("2026-06-07T08:27:32Z"));
        assertThat(legs.get(2).totals().distanceMeters()).isGreaterThan(10_000);
        assertThat(codes(legs.get(2))).contains(Code.DATA_LOST, Code.TOTALS_COMPUTED);
        assertThat(codes(legs.get(1))).doesNotContain(Code.TOTALS_COMPUTED);
    }

    @Test
    void refusesAFileThatEndsBeforeAnythingWasRecorded() {
        assertThat(reasonFor(Arrays.copyOf(RUN, 14))).isEqualTo(Reason.TRUNCATED);
        assertThat(reasonFor(Arrays.copyOf(RUN, 60))).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void readsAFileWhoseSizeWasNeverNoted() {
        FitFileBuilder file = samples(new FitFileBuilder(), 10);
        Recording recording = read(file.build(0));
        assertThat(recording.streams().size()).isEqualTo(10);
        assertThat(codes(recording)).containsExactly(Code.TOTALS_COMPUTED);
    }

    @Test
    void keepsWhatStoodBeforeAMessageWithoutDefinition() {
        byte[] file = samples(samples(new FitFileBuilder(), 5).bytes(0x0B, 1, 2, 3), 5)
                .build();
        Recording recording = read(file);
        assertThat(recording.streams().size()).isEqualTo(5);
        assertThat(codes(recording)).startsWith(Code.DATA_LOST);
        assertThat(recording.warnings().get(0).sentence())
                .contains("byte " + (file.length - 2 - 4 - 5 * 6))
                .contains("without its definition");
    }

    @Test
    void leavesOutASampleOfNoiseRightBeforeTheDamage() {
        byte[] file = samples(new FitFileBuilder().message(18, uint32(2, T0), uint32(7, 3_600_000)), 20)
                .message(20, uint32(253, T0 + 900_000_000), uint8(3, 200))
                .bytes(0x0B)
                .build();
        Recording recording = read(file);
        assertThat(recording.streams().size()).isEqualTo(20);
        assertThat(codes(recording)).containsExactly(Code.DATA_LOST);
    }

    @Test
    void refusesAFileThatIsDamagedBeforeAnythingWasRecorded() {
        assertThat(reasonFor(new FitFileBuilder().bytes(0x0B, 1, 2, 3).build())).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void joinsChainedFiles() {
        byte[] settings = new FitFileBuilder()
                .message(0, enumeration(0, 2))
                .message(3, uint8(1, 70))
                .build();
        Recording recording = read(chain(RUN, settings));
        assertThat(recording.streams().size()).isEqualTo(read(RUN).streams().size());
        assertThat(codes(recording)).containsExactly(Code.PARTS_IGNORED);
    }

    @Test
    void readsTwoChainedActivitiesAsTwo() {
        byte[] second = SampleRecordings.run(Instant.parse("2026-09-15T05:00:00Z"), 20, 9)
                .fit();
        assertThat(readAll(chain(RUN, second)))
                .hasSize(2)
                .extracting(Recording::start)
                .isSorted();
    }

    @Test
    void countsTheSameSessionOnce() {
        assertThat(readAll(chain(RUN, RUN))).hasSize(1);
    }

    @Test
    void keepsAGoodFileBeforeABrokenOne() {
        byte[] noHeader = RUN.clone();
        noHeader[8] = 'G';
        assertThat(codes(read(chain(RUN, noHeader)))).containsExactly(Code.PART_UNREADABLE);
        byte[] changed = RUN.clone();
        changed[500] ^= 1;
        assertThat(codes(read(chain(RUN, changed)))).containsExactly(Code.PART_UNREADABLE);
    }

    @Test
    void refusesAChainOfThousands() {
        byte[] small = new FitFileBuilder().message(0, enumeration(0, 2)).build();
        byte[][] files = new byte[1_001][];
        Arrays.fill(files, small);
        assertThat(reasonFor(chain(files))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void passesOverZerosAtTheEnd() {
        assertThat(read(chain(RUN, new byte[100])).warnings()).isEmpty();
    }

    private static FitFileBuilder samples(FitFileBuilder file, int count) {
        for (int i = 0; i < count; i++) {
            file.message(20, uint32(253, T0 + i), uint8(3, 130));
        }
        return file;
    }

    private static byte[] chain(byte[]... files) {
        ByteArrayOutputStream chain = new ByteArrayOutputStream();
        for (byte[] file : files) {
            chain.writeBytes(file);
        }
        return chain.toByteArray();
    }
}
