package io.fitconnect.training.diary.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.diary.Provenance;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.Source;
import io.fitconnect.training.diary.SourcePolicy;
import io.fitconnect.training.diary.Start;
import io.fitconnect.training.measurement.Climb;
import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.Speed;
import io.fitconnect.training.measurement.TimeSpent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ActivityRecordedTests {

    private final Event event = EventContracts.exampleEvent(
            "integration", "activity", "activity-recorded", UUID.randomUUID().toString());
    private final ObjectNode data = (ObjectNode) event.data();

    @Test
    void isReadAsItsContractTells() {
        RecordedActivity activity = read();

        assertThat(activity.athlete())
                .isEqualTo(new AthleteId(UUID.fromString("0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b")));
        assertThat(activity.source())
                .isEqualTo(new Source.Vendor(new Provenance(
                        new ActivityId(UUID.fromString("019a5f3c-6a11-7f02-a4d3-1b2c3d4e5f60")),
                        "demo-tracker",
                        "2026-11-21-morning",
                        "fit",
                        "Garmin fenix5",
                        new SourcePolicy(true, true, false, true, false, false))));
        assertThat(activity.details().sport()).isEqualTo(Sports.get("trail-running"));
        assertThat(activity.details().subSport()).isEqualTo("trail");
        assertThat(activity.details().name()).isEqualTo("Morning run");
        assertThat(activity.details().start()).isEqualTo(new Start(Instant.parse("2026-11-21T05:32:10Z"), 10_800));
        assertThat(activity.details().figures())
                .isEqualTo(new Figures(
                        new TimeSpent(3_883, 3_773),
                        new Distance(10_248.7),
                        new Climb(64.0, 61.5),
                        new HeartRate(170, 190),
                        null,
                        new Speed(2.72, 4.61),
                        85,
                        708));
    }

    @Test
    void bringsLapsTrackAndStreams() {
        var recording = read().recording();

        assertThat(recording.laps())
                .hasSize(2)
                .startsWith(new Lap(
                        0, Instant.parse("2026-11-21T05:32:10Z"), 1_902.4, 1_850.1, 5_000.0, 40.0, 166, 181, null));
        assertThat(recording.encodedTrack()).isEqualTo("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
        assertThat(recording.streams()).startsWith("time", "latitude").hasSize(8);
    }

    @Test
    void isReadWithoutAnythingOptional() {
        data.retain(
                "activityId",
                "importId",
                "athleteId",
                "source",
                "sport",
                "startTime",
                "elapsedSeconds",
                "indoor",
                "laps",
                "streams",
                "warnings");

        RecordedActivity activity = read();

        assertThat(activity.details().figures().distance()).isNull();
        assertThat(activity.recording().encodedTrack()).isNull();
    }

    @Test
    void isReadWithMembersThatCameLater() {
        data.put("weather", "sunny");

        assertThat(read()).isNotNull();
    }

    @Test
    void tellsUploadsFromVendors() {
        ((ObjectNode) data.get("source")).put("kind", "upload");
        assertThat(read().source()).isInstanceOf(Source.Upload.class);

        ((ObjectNode) data.get("source")).put("kind", "connector");
        assertThat(read().source()).isInstanceOf(Source.Vendor.class);
    }

    @Test
    void allowsNothingOfAVendorThatDidNotSay() {
        ((ObjectNode) data.get("source")).remove("policy");

        assertThat(read().source().policy()).isEqualTo(SourcePolicy.NOTHING);
    }

    @Test
    void allowsNoUseThatAPolicyDoesNotName() {
        ((ObjectNode) data.get("source")).putObject("policy").put("keep", true);

        assertThat(read().source().policy()).isEqualTo(new SourcePolicy(false, false, false, false, false, true));
    }

    @Test
    void allowsEverythingOfAnUploadThatDidNotSay() {
        ((ObjectNode) data.get("source")).put("kind", "upload").remove("policy");

        assertThat(read().source().policy()).isEqualTo(SourcePolicy.EVERYTHING);
    }

    @Test
    void losesNoTrainingForImplausibleNumbers() {
        data.put("averageHeartRateBpm", 0)
                .put("maxHeartRateBpm", 255)
                .put("distanceMeters", 4e9)
                .put("energyKilocalories", 65_535)
                .put("elapsedSeconds", 0)
                .put("movingSeconds", 12)
                .put("maxSpeedMetersPerSecond", 900);

        Figures figures = read().details().figures();

        assertThat(figures.heartRate()).isEqualTo(new HeartRate(null, 255));
        assertThat(figures.distance()).isNull();
        assertThat(figures.energyKilocalories()).isNull();
        assertThat(figures.time()).isEqualTo(new TimeSpent(0, 0));
        assertThat(figures.speed()).isEqualTo(new Speed(2.72, null));
    }

    @Test
    void takesLapsAsNearAsTheyCanHaveBeen() {
        ((ObjectNode) data.get("laps").get(0))
                .put("elapsedSeconds", 1e9)
                .put("movingSeconds", 2e9)
                .put("distanceMeters", 1e308)
                .put("ascentMeters", -5);

        Lap lap = read().recording().laps().get(0);

        assertThat(lap.elapsedSeconds()).isEqualTo(TimeSpent.MAX_SECONDS);
        assertThat(lap.movingSeconds()).isEqualTo(TimeSpent.MAX_SECONDS);
        assertThat(lap.distanceMeters()).isNull();
        assertThat(lap.ascentMeters()).isNull();
    }

    @Test
    void cutsWordsThatAreTooLong() {
        data.put("name", "n".repeat(200)).put("subSport", "s".repeat(200));

        assertThat(read().details().name()).hasSize(120);
        assertThat(read().details().subSport()).hasSize(40);
    }

    private RecordedActivity read() {
        return event.dataAs(ActivityRecorded.class).toActivity();
    }
}
