package io.fitconnect.training.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.diary.ActivityId;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Examples;
import io.fitconnect.training.diary.InMemoryDiary;
import io.fitconnect.training.diary.RecordedActivity;
import io.fitconnect.training.diary.TimedTrack;
import io.fitconnect.training.diary.Training;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What others see of the way of a training of 10 km in an hour and seven seconds. */
class SeenWayTests {

    private static final Position HOME = new Position(46.05, 14.5);

    private final PrivacyZones zones =
            new PrivacyZones(List.of(PrivacyZone.around(HOME, 500, "a secret", new Random(11))));
    private final Training training = recorded();

    @Test
    void roundsTheFiguresOfAWayThatIsHiddenAsAWhole() {
        TimedTrack aroundHome = new TimedTrack(
                List.of(0.0, 10.0, 20.0),
                List.of(0.0, 20.0, 40.0),
                List.of(46.05, 46.0501, 46.0502),
                List.of(14.5, 14.5, 14.5),
                null);

        SeenWay seen = SeenWay.of(training, aroundHome, zones);

        assertThat(seen.isCut()).isTrue();
        assertThat(seen.stretches()).isEmpty();
        assertThat(seen.elapsedSeconds()).isEqualTo(3_600);
        assertThat(seen.distanceMeters()).isEqualTo(10_000);
        assertThat(seen.startTime()).isEmpty();
        assertThat(seen.trackStart()).isEmpty();
    }

    @Test
    void saysNothingOfAWayWhosePointsHaveNoTimesWhileAZoneHides() {
        assertThat(training.hasTrack()).isTrue();

        SeenWay seen = SeenWay.of(training, null, zones);

        assertThat(seen.isCut()).isTrue();
        assertThat(seen.elapsedSeconds()).isNull();
        assertThat(seen.distanceMeters()).isNull();
        assertThat(seen.startTime()).isEmpty();
    }

    @Test
    void saysAllWhereNothingHides() {
        SeenWay seen = SeenWay.of(training, null, new PrivacyZones(List.of()));

        assertThat(seen.isCut()).isFalse();
        assertThat(seen.elapsedSeconds()).isEqualTo(3_607);
        assertThat(seen.startTime()).contains(Examples.START);
    }

    private static Training recorded() {
        InMemoryDiary diary =
                new InMemoryDiary(new RecordingOutbox(), MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
        AthleteId athlete = Examples.athlete();
        ActivityId activity = Examples.activity();
        diary.recordActivity()
                .handle(new RecordedActivity(
                        athlete,
                        Examples.vendor(activity),
                        Examples.lasting(Examples.run(), 3_607),
                        Examples.recording()));
        return diary.findOfActivity(athlete, activity).orElseThrow();
    }
}
