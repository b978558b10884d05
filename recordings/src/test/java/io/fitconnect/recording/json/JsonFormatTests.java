package io.fitconnect.recording.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import io.fitconnect.recording.formats.KnownFormats;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFormatTests {

    private static final String RUN = """
            {"sport":"running","subSport":"trail","name":"Morning \\u00e4t \\"home\\"","deviceName":"Watch",
             "startTime":"2026-10-03T08:00:00+02:00","distanceMeters":30.5,"averageHeartRateBpm":121,
             "laps":[{"startTime":"2026-10-03T08:00:00+02:00","elapsedSeconds":10,"distanceMeters":30}],
             "streams":{"timeSeconds":[0,5,10.5],"heartRateBpm":[120,null,124],"distanceMeters":[0,15,3.05e1]}}""";

    @Test
    void readsTotalsLapsAndSamples() {
        ReadResult result = read(RUN);

        assertThat(result.format()).isEqualTo(FileFormat.JSON);
        Recording run = result.recordings().get(0);
        assertThat(run.sport()).isEqualTo(Sport.RUNNING);
        assertThat(run.subSport()).isEqualTo(SubSport.TRAIL);
        assertThat(run.name()).isEqualTo("Morning ät \"home\"");
        assertThat(run.start()).isEqualTo(Instant.parse("2026-10-03T06:00:00Z"));
        assertThat(run.utcOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(run.totals().distanceMeters()).isEqualTo(30.5);
        assertThat(run.totals().averageHeartRateBpm()).isEqualTo(121);
        assertThat(run.totals().maxHeartRateBpm())
                .as("measured where it is not stated")
                .isEqualTo(124);
        assertThat(run.totals().elapsed()).isEqualTo(Duration.ofMillis(10_500));
        assertThat(run.laps())
                .singleElement()
                .satisfies(lap -> assertThat(lap.totals().distanceMeters()).isEqualTo(30));
        assertThat(run.streams().size()).isEqualTo(3);
        assertThat(run.streams().find(StreamKind.HEART_RATE).orElseThrow().has(1))
                .isFalse();
        assertThat(run.streams().find(StreamKind.DISTANCE).orElseThrow().get(2)).isEqualTo(30.5);
    }

    @Test
    void needsNoMoreThanAStartAndAnEnd() {
        Recording run = read("{\"startTime\":\"2026-10-03T06:00:00Z\",\"elapsedSeconds\":1800}")
                .recordings()
                .get(0);

        assertThat(run.sport()).isEqualTo(Sport.OTHER);
        assertThat(run.utcOffset()).isNull();
        assertThat(run.totals().elapsed()).isEqualTo(Duration.ofMinutes(30));
        assertThat(run.streams().size()).isZero();
    }

    @Test
    void leavesOutValuesThatCannotBeMeasured() {
        Recording run = read("{\"startTime\":\"2026-10-03T06:00:00Z\","
                        + "\"streams\":{\"timeSeconds\":[0,1],\"heartRateBpm\":[120,900]}}")
                .recordings()
                .get(0);

        assertThat(run.warnings()).extracting(ReadingWarning::code).contains(ReadingWarning.Code.IMPOSSIBLE_VALUES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                                   | TRUNCATED   | ends too early
            {}                                                                  | NO_TIMES    | startTime is required
            {"startTime":"2026-10-03T06:00:00Z"}                                | NO_ACTIVITY | elapsedSeconds
            {"startTime":"2026-10-03"}                                          | CORRUPT     | startTime must
            {"startTime":"1890-10-03T06:00:00Z"}                                | IMPLAUSIBLE | startTime
            {"id":1}                                                            | CORRUPT     | id is no member
            {"sport":"chess"}                                                   | CORRUPT     | sport must
            {"sport":"running","sport":"running"}                               | CORRUPT     | sport stands there twice
            {"elapsedSeconds":-1}                                               | IMPLAUSIBLE | elapsedSeconds
            {"elapsedSeconds":"1"}                                              | CORRUPT     | a number
            {"elapsedSeconds":01}                                               | CORRUPT     | a number
            {"elapsedSeconds":1.}                                               | CORRUPT     | a number
            {"elapsedSeconds":1}}                                               | CORRUPT     | the end
            {"elapsedSeconds":1,}                                               | CORRUPT     | a text
            {"name":"a\\x"}                                                     | CORRUPT     | escape
            {"indoor":nope}                                                     | CORRUPT     | null
            {"laps":[{"speed":1}]}                                              | CORRUPT     | laps.speed
            {"streams":{"watts":[1]}}                                           | CORRUPT     | streams.watts is no stream
            {"startTime":"2026-10-03T06:00:00Z","streams":{"timeSeconds":[1,0]}} | CORRUPT    | value 1
            {"startTime":"2026-10-03T06:00:00Z","streams":{"timeSeconds":[1],"powerWatts":[1,2]}} | CORRUPT | same length
            {"startTime":"2026-10-03T06:00:00Z","streams":{"powerWatts":[1,2]}} | CORRUPT     | timeSeconds is required
            """)
    void saysWhatToMend(String json, Reason reason, String words) {
        UnreadableRecording refused = catchThrowableOfType(UnreadableRecording.class, () -> read(json));

        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused).hasMessageContaining(words);
    }

    @Test
    void refusesMoreSamplesThanAreAccepted() {
        ReadingLimits few = new ReadingLimits(1 << 20, 2, 1, 1, 1, 100);

        UnreadableRecording refused = catchThrowableOfType(
                UnreadableRecording.class, () -> new JsonFormat().read(RUN.getBytes(StandardCharsets.UTF_8), few));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    /** Whatever bytes come, the file is read or refused. */
    @Test
    void neverFailsOtherwise() {
        Random random = new Random(7);
        byte[] whole = RUN.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte)
                        (random.nextBoolean()
                                ? "{}[]\",:\\0123456789-+.eEntfu ".charAt(random.nextInt(28))
                                : random.nextInt(256));
            }
            try {
                new JsonFormat().read(damaged, ReadingLimits.DEFAULT);
            } catch (UnreadableRecording refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    private static ReadResult read(String json) {
        return KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(new RecordingFile(json.getBytes(StandardCharsets.UTF_8), null, null));
    }
}
