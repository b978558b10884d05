package io.fitconnect.integration.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.imports.Examples;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.recording.FileFormat;
import io.fitconnect.recording.Lap;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.ReadingWarning;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ActivityAnnouncementsTests {

    private static final UUID ACTIVITY = UUID.fromString("019a5f3c-6a11-7f02-a4d3-1b2c3d4e5f60");
    private static final Import ENTRY = Examples.received();
    private static final int MOST_BYTES = 256 * 1024;

    @Test
    void keepTheContractForEverySample() {
        for (byte[] file : List.of(
                SampleRecordings.morningRun().fit(),
                SampleRecordings.longRide().tcx(),
                SampleRecordings.morningRun().gpx(),
                SampleRecordings.indoorRide().fit(),
                SampleRecordings.triathlon())) {
            KnownFormats.reader(ReadingLimits.DEFAULT)
                    .read(RecordingFile.of(file))
                    .recordings()
                    .forEach(recording -> EventContracts.assertValid(announce(recording)));
        }
    }

    @Test
    void areKeyedByTheAthlete() {
        Announcement announcement = announce(nothingKnown());

        assertThat(announcement.topic()).isEqualTo("integration.activity");
        assertThat(announcement.key()).isEqualTo(ENTRY.athleteId().toString());
        assertThat(announcement.subject()).isEqualTo(ACTIVITY.toString());
    }

    @Test
    void startARecordingWithoutAClockWhenItWasHandedIn() {
        ActivityRecorded data = dataOf(nothingKnown());

        EventContracts.assertValid(announce(nothingKnown()));
        assertThat(data.startTime()).isEqualTo(ENTRY.receivedAt());
        assertThat(data.elapsedSeconds()).isZero();
        assertThat(data.movingSeconds()).isNull();
        assertThat(data.distanceMeters()).isNull();
        assertThat(data.track()).isNull();
    }

    @Test
    void doubtAStartThatLiesMoreThanADayAheadOfTheHandIn() {
        assertThat(dataOf(startingAt(ENTRY.receivedAt().plus(Duration.ofHours(23))))
                        .warnings())
                .isEmpty();
        assertThat(dataOf(startingAt(ENTRY.receivedAt().plus(Duration.ofHours(25))))
                        .warnings())
                .containsExactly("times-doubtful");
    }

    private static Recording startingAt(Instant start) {
        Recording unknown = nothingKnown();
        return new Recording(
                start,
                null,
                unknown.sport(),
                null,
                null,
                null,
                false,
                unknown.totals(),
                List.of(),
                unknown.streams(),
                List.of());
    }

    @Test
    void stayBelowTheSizeThatAnEventMayHave() {
        Announcement largest = announce(monster());

        EventContracts.assertValid(largest);
        assertThat(JsonMapper.shared().writeValueAsBytes(largest.data())).hasSizeLessThan(MOST_BYTES);
        ActivityRecorded data = (ActivityRecorded) largest.data();
        assertThat(data.laps()).hasSize(500);
        assertThat(data.efforts().splits()).hasSizeBetween(300, 999);
        assertThat(data.warnings()).contains("laps-left-out");
    }

    @Test
    void carryWhatZonesAndRecordsNeed() {
        Recording run = KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(RecordingFile.of(SampleRecordings.morningRun().fit()))
                .recordings()
                .get(0);

        JsonNode body = JsonMapper.shared().valueToTree(dataOf(run));

        assertThat(body.at("/histograms/heartRate/binWidth").asDouble()).isEqualTo(1);
        assertThat(body.at("/histograms/speed/binWidth").asDouble()).isEqualTo(0.05);
        assertThat(body.at("/bestEfforts/times/0/distanceMeters").asDouble()).isEqualTo(400);
        assertThat(body.at("/bestEfforts/distances/0/durationSeconds").asInt()).isEqualTo(60);
        assertThat(body.at("/splits/0/distanceMeters").asDouble()).isEqualTo(1_000);
        assertThat(body.at("/timedTrack/latitudes").size())
                .isEqualTo(body.at("/timedTrack/seconds").size());
    }

    private static ActivityRecorded dataOf(Recording recording) {
        return (ActivityRecorded) announce(recording).data();
    }

    private static Announcement announce(Recording recording) {
        return ActivityAnnouncements.recorded(ACTIVITY, ENTRY, FileFormat.FIT, recording);
    }

    private static Recording nothingKnown() {
        return new Recording(
                null,
                null,
                Sport.OTHER,
                null,
                null,
                null,
                false,
                Totals.builder().build(),
                List.of(new Lap(0, null, Totals.builder().build())),
                Streams.of(List.of()),
                List.of(new ReadingWarning(ReadingWarning.Code.NO_TIMES, "No times.")));
    }

    private static Recording monster() {
        Totals most = Totals.builder()
                .elapsed(Duration.ofMillis(1_209_599_999))
                .moving(Duration.ofMillis(1_209_599_998))
                .distanceMeters(999_999.996)
                .ascentMeters(99_999.996)
                .descentMeters(99_999.996)
                .heartRateBpm(199, 249)
                .powerWatts(1_999, 9_999)
                .build();
        Instant start = Instant.parse("2026-11-21T05:32:10.123Z");
        int points = 20_000;
        return new Recording(
                start,
                ZoneOffset.ofHours(14),
                Sport.CROSS_COUNTRY_SKIING,
                SubSport.HIGH_INTENSITY_INTERVALS,
                "ÿ".repeat(5_000),
                "\"".repeat(5_000),
                false,
                most,
                IntStream.range(0, 10_000)
                        .mapToObj(index -> new Lap(index, start.plusMillis(index * 1_001L), most))
                        .toList(),
                Streams.of(List.of(
                        SampleStream.of(StreamKind.TIME, each(points, i -> i * 97.531)),
                        SampleStream.of(StreamKind.DISTANCE, each(points, i -> i * 151.37)),
                        SampleStream.of(StreamKind.HEART_RATE, each(points, i -> 1 + i % 300)),
                        SampleStream.of(StreamKind.POWER, each(points, i -> i * 17 % 9_999)),
                        SampleStream.of(StreamKind.SPEED, each(points, i -> i * 0.777 % 340)),
                        SampleStream.of(StreamKind.ALTITUDE, each(points, i -> i * 313.7 % 9_000)),
                        SampleStream.of(StreamKind.LATITUDE, zigzag(points, 80)),
                        SampleStream.of(StreamKind.LONGITUDE, zigzag(points, 170)))),
                List.of());
    }

    private static double[] each(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    private static double[] zigzag(int points, double width) {
        return DoubleStream.iterate(-width, value -> -value * 0.9999)
                .limit(points)
                .toArray();
    }
}
