package io.fitconnect.integration.connector.strava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.Sport;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.SubSport;
import io.fitconnect.recording.formats.KnownFormats;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class StravaRecordingsTests {

    private static final JsonNode RIDE = json("""
            {"id":154504250376823,"name":"Lunch ride","sport_type":"MountainBikeRide","type":"Ride",
            "start_date":"2026-11-20T11:00:00Z","start_date_local":"2026-11-20T14:00:00Z","utc_offset":10800.0,
            "elapsed_time":6,"moving_time":4,"distance":20.5,"total_elevation_gain":1.5,"average_heartrate":132.4,
            "max_heartrate":140.0,"average_watts":200.2,"calories":0,"trainer":false,"device_name":"Watch"}""");

    private static final JsonNode STREAMS = json("""
            {"time":{"data":[0,2,4,6],"series_type":"distance","original_size":4,"resolution":"high"},
            "latlng":{"data":[[55.1,37.2],[55.1001,37.2],[55.1002,37.2],[55.1003,37.2]]},
            "heartrate":{"data":[120,null,135,140]},
            "cadence":{"data":[80,81]},
            "moving":{"data":[true,true,false,true]}}""");

    @Test
    void takesTheSportThatIsFiner() {
        Recording recording = StravaRecordings.toRecording(RIDE, STREAMS);

        assertThat(recording.sport()).isEqualTo(Sport.CYCLING);
        assertThat(recording.subSport()).isEqualTo(SubSport.MOUNTAIN_BIKING);
        assertThat(recording.start()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
        assertThat(recording.utcOffset()).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(recording.totals().elapsed()).isEqualTo(Duration.ofSeconds(6));
        assertThat(recording.totals().energyKilocalories()).isNull();
    }

    @Test
    void leavesOutAStreamOfAnotherLength() {
        Recording recording = StravaRecordings.toRecording(RIDE, STREAMS);

        assertThat(recording.streams().size()).isEqualTo(4);
        assertThat(recording.streams().find(StreamKind.CADENCE)).isEmpty();
        assertThat(recording.streams().find(StreamKind.HEART_RATE).orElseThrow().has(1))
                .isFalse();
    }

    @Test
    void becomesAFileThatIsReadAsWhatItWas() {
        Recording read = read(STREAMS);

        assertThat(read.start()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
        assertThat(read.sport()).isEqualTo(Sport.CYCLING);
        assertThat(read.totals().distanceMeters()).isCloseTo(20.5, within(0.1));
        assertThat(read.streams().size()).isEqualTo(4);
        assertThat(read.streams().hasPositions()).isTrue();
        assertThat(read.totals().maxHeartRateBpm()).isEqualTo(140);
    }

    @Test
    void readsAnActivityThatWasTypedInByHand() {
        assertThat(read(MissingNode.getInstance()).totals().elapsed()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void makesTheSameBytesEachTime() {
        assertThat(StravaRecordings.toFile(RIDE, STREAMS).content())
                .isEqualTo(StravaRecordings.toFile(RIDE, STREAMS).content());
    }

    private static Recording read(JsonNode streams) {
        return KnownFormats.reader(ReadingLimits.DEFAULT)
                .read(RecordingFile.of(StravaRecordings.toFile(RIDE, streams).content()))
                .recordings()
                .get(0);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
