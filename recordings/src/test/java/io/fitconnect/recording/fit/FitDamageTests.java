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
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.sample.FitFileBuilder;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void refusesAWrongChecksumAlthoughTheMessagesAreWhole() {
        byte[] changed = RUN.clone();
        changed[changed.length - 1] ^= 0x10;
        assertThat(reasonFor(changed)).isEqualTo(Reason.CHECKSUM_MISMATCH);
    }

    @Test
    void readsAFileWhoseChecksumWasNeverWritten() {
        for (int unwritten : new int[] {0, 0xFF}) {
            byte[] file = RUN.clone();
            file[file.length - 2] = (byte) unwritten;
            file[file.length - 1] = (byte) unwritten;
            Recording recording = read(file);
            assertThat(recording.streams().size()).isEqualTo(read(RUN).streams().size());
            assertThat(codes(recording)).containsExactly(Code.CHECKSUM_MISSING);
        }
    }

    @Test
    void readsAFileWhoseDeviceDiedBeforeClosingIt() {
        byte[] file =
                samples(new FitFileBuilder().message(0, enumeration(0, 4)), 50).build();
        file[file.length - 1] ^= 0x5A;
        Recording recording = read(file);
        assertThat(recording.streams().size()).isEqualTo(50);
        assertThat(codes(recording)).containsExactly(Code.CHECKSUM_MISSING, Code.TOTALS_COMPUTED);
    }

    @Test
    void refusesAnUnwrittenChecksumUnderBrokenMessages() {
        byte[] file = samples(samples(new FitFileBuilder(), 5).bytes(0x0B, 1, 2, 3), 5)
                .build();
        file[file.length - 2] = 0;
        file[file.length - 1] = 0;
        assertThat(reasonFor(file)).isEqualTo(Reason.CHECKSUM_MISMATCH);
    }

    @Test
    void readsOnWhereTheHeaderStatesTooSmallASize() {
        byte[] file =
                samples(new FitFileBuilder().message(0, enumeration(0, 4)), 50).build(100);
        byte[] unclosed = Arrays.copyOf(file, file.length - 2);
        Recording recording = read(unclosed);
        assertThat(recording.streams().size()).isEqualTo(50);
        assertThat(codes(recording)).contains(Code.DATA_LOST);
    }

    @Test
    void keepsTheSamplesOfChainedFilesApart() {
        byte[] ride = activity(2, 100, 0, 2);
        byte[] run = activity(1, 150, 1, 2);
        List<Recording> both = readAll(chain(ride, run));
        assertThat(both).hasSize(2);
        assertThat(both.get(0).totals().averageHeartRateBpm()).isEqualTo(100);
        assertThat(both.get(1).totals().averageHeartRateBpm()).isEqualTo(150);
        assertThat(both).extracting(recording -> recording.streams().size()).containsExactly(50, 50);
    }

    @Test
    void joinsSamplesOfAPartWithoutASession() {
        byte[] summary = new FitFileBuilder()
                .message(0, enumeration(0, 4))
                .message(18, uint32(2, T0), enumeration(5, 1), uint32(7, 49_000))
                .build();
        byte[] track =
                samples(new FitFileBuilder().message(0, enumeration(0, 4)), 50).build();
        Recording recording = read(chain(track, summary));
        assertThat(recording.sport()).isEqualTo(Sport.RUNNING);
        assertThat(recording.streams().size()).isEqualTo(50);
    }

    private static byte[] activity(int sport, int heartRate, int first, int step) {
        FitFileBuilder file = new FitFileBuilder()
                .message(0, enumeration(0, 4))
                .message(18, uint32(2, T0 + first), enumeration(5, sport), uint32(7, 98_000));
        for (int i = 0; i < 50; i++) {
            file.message(20, uint32(253, T0 + first + (long) i * step), uint8(3, heartRate));
        }
        return file.build();
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

    /** Any bytes give recordings or a refusal, soon; another exception fails the test. Seeds make failures repeatable. */
    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void understandsOrRefusesWhateverHappensToABody(Body body) {
        byte[] messages = body.messages();
        for (int seed = 0; seed < Integer.getInteger("fitconnect.fuzz.rounds", 300); seed++) {
            Random random = new Random(seed);
            byte[] changed = messages.clone();
            for (int i = 0; i <= random.nextInt(1 + seed % 25); i++) {
                changed[random.nextInt(seed % 3 == 0 ? Math.min(600, changed.length) : changed.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : 0xFF);
            }
            byte[] file = file(seed % 7 == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed);
            try {
                assertThat(readAll(file)).as("seed %s", seed).isNotEmpty();
            } catch (UnreadableRecording refusal) {
                assertThat(refusal).as("seed %s", seed).message().endsWith(".");
            }
        }
    }

    /** Bodies of files that between them use all that the decoder knows. */
    private enum Body {
        RIDE {
            @Override
            byte[] messages() {
                return messages(SampleRecordings.ride(Instant.parse("2026-05-02T06:00:00Z"), 3, 12)
                        .fit());
            }
        },
        TYPES {
            @Override
            byte[] messages() {
                return messages(AllTypes.bigEndian());
            }
        },
        COMPRESSED {
            @Override
            byte[] messages() {
                return messages(AllTypes.compressed());
            }
        },
        BEATS {
            @Override
            byte[] messages() {
                return messages(AllTypes.beats());
            }
        },
        APPS {
            @Override
            byte[] messages() {
                return messages(AllTypes.apps());
            }
        };

        abstract byte[] messages();

        static byte[] messages(byte[] file) {
            return Arrays.copyOfRange(file, 14, file.length - 2);
        }
    }

    private static byte[] file(byte[] messages) {
        FitFileBuilder file = new FitFileBuilder();
        for (byte next : messages) {
            file.bytes(next & 0xFF);
        }
        return file.build();
    }

    /** The dearest files for their size that the format allows, of the largest size that is accepted. */
    @ParameterizedTest
    @ValueSource(strings = {"messages of no field", "definitions", "lengths", "laps", "apps", "checksums"})
    @Timeout(60)
    void boundsTimeAndMemoryOfCostlyFiles(String kind) {
        int size = 16 << 20;
        byte[] file = costly(kind, size);
        long before = System.nanoTime();
        try {
            readAll(file);
        } catch (UnreadableRecording refusal) {
            assertThat(refusal).message().endsWith(".");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    private static byte[] costly(String kind, int size) {
        ByteBuffer body = ByteBuffer.allocate(size);
        switch (kind) {
            case "messages of no field" -> body.put(new byte[] {0x40, 0, 0, 20, 0, 0});
            case "definitions" -> {
                while (body.remaining() > 800) {
                    body.put(new byte[] {0x40, 0, 0, 20, 0, (byte) 255});
                    for (int field = 0; field < 255; field++) {
                        body.put((byte) field).put((byte) 4).put((byte) 0x86);
                    }
                }
            }
            case "lengths" -> body.put(new byte[] {0x40, 0, 0, 101, 0, 2, 2, 4, (byte) 0x86, 3, 1, 2});
            case "laps" -> body.put(new byte[] {0x40, 0, 0, 19, 0, 2, 2, 4, (byte) 0x86, 7, 1, 2});
            case "apps" -> {
                while (body.remaining() > 400) {
                    int next = body.position();
                    body.put(new byte[] {0x40, 0, 0, (byte) 206, 0, 3, 0, 1, 2, 1, 1, 2, 3, (byte) 255, 7, 0})
                            .put((byte) next)
                            .put((byte) (next >> 8));
                    body.put("x".repeat(255).getBytes(StandardCharsets.US_ASCII));
                }
            }
            default -> {
                while (body.remaining() > 100) {
                    body.put(Arrays.copyOf(RUN, 60)).put(new byte[16]);
                }
            }
        }
        return kind.equals("checksums") ? body.array() : file(body.array());
    }
}
