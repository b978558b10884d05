package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Recording;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.recording.Ride;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class MainStoryJourney {

    private static final Instant START = Instant.parse("2026-10-03T08:15:00Z");

    private final Athletes athletes;

    MainStoryJourney(OwnPlatform platform) {
        this.athletes = new Athletes(platform.client());
    }

    @Test
    void bringsARecordingOfTheAthletesOwnIntoTheDiary() {
        var athlete = athletes.signIn("Ana Novak");
        var ride = Ride.demo(START);

        var accepted = athlete.imports().upload(ride.toFit(), PushKey.random()).expect(202);
        var status = athlete.imports().awaitEnd(accepted.location(), Athletes.TIMEOUT);
        var training = athlete.diary().view(status.trainings().get(0));

        assertThat(status.state()).isEqualTo("done");
        assertThat(training.sourceKind()).isEqualTo("upload");
        assertThat(training.startTime()).isEqualTo(START.toString());
        assertThat(training.movingSeconds()).hasValue(ride.movingSeconds());
        assertThat(training.elapsedSeconds()).hasValue(ride.elapsedSeconds());
        assertThat(athlete.diary().listAll()).hasSize(1);
    }

    @Test
    void readsTheSamplesOfATraining() {
        var athlete = athletes.signIn("Samples");
        var training = Athletes.ride(athlete, 1);

        var streams = athlete.diary()
                .streams(training.path(), "distance,heartRate", "low")
                .expect(200)
                .json();

        assertThat(streams.toString()).contains("heartRate", "distance").doesNotContain("latitude");
    }

    @Test
    void answersARepeatedPushWithTheSameImport() {
        var athlete = athletes.signIn("Twice");
        var ride = Ride.numbered(START, 2).toFit();
        var key = PushKey.random();

        var first = athlete.imports().push(ride, key).expect(202);
        var second = athlete.imports().push(ride, key).expect(200, 202);
        athlete.imports().awaitEnd(first.location(), Athletes.TIMEOUT);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(athlete.diary().listAll()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoRecordingAndSaysWhy() {
        var athlete = athletes.signIn("Letter Writer");
        var letter = new Recording("letter.txt", "Dear platform".getBytes(StandardCharsets.UTF_8));

        var accepted = athlete.imports().push(letter, PushKey.random()).expect(202);
        var status = athlete.imports().awaitEnd(accepted.location(), Athletes.TIMEOUT);

        assertThat(status.state()).isEqualTo("refused");
        assertThat(status.refusal()).isPresent();
        assertThat(athlete.diary().listAll()).isEmpty();
    }

    @Test
    void takesAndChangesATrainingByHand() {
        var diary = athletes.signIn("By Hand").diary();
        var path = diary.create(Map.of("sport", "running", "startTime", START.toString(), "elapsedSeconds", 1800))
                .expect(201)
                .location();
        var read = diary.view(path);

        diary.change(path, Map.of("name", "Round the lake"), read.eTag()).expect(200);

        assertThat(diary.change(path, Map.of("name", "Too late"), read.eTag()).status())
                .isEqualTo(412);
        assertThat(diary.view(path).json().path("name").asString()).isEqualTo("Round the lake");
    }
}
