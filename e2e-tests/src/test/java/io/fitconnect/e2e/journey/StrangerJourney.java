package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.client.Answer;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.client.TrainingView;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.recording.Ride;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class StrangerJourney {

    private final Session owner;
    private final Session stranger;

    StrangerJourney(OwnPlatform platform) {
        var athletes = new Athletes(platform.client());
        this.owner = athletes.signIn("Owner");
        this.stranger = athletes.signIn("Stranger");
    }

    @Test
    void findsNothingOfAnotherAthletesTraining() {
        var training = Athletes.ride(owner, 3);
        var diary = stranger.diary();

        assertNotFound(diary.get(training.path()));
        assertHasNoRecording(diary.streams(training.path(), "heartRate", "low"));
        assertHasNoRecording(diary.streams("/api/v1/trainings/" + UUID.randomUUID(), "heartRate", "low"));
        assertNotFound(diary.change(training.path(), Map.of("name", "Mine"), training.eTag()));
        assertNotFound(diary.delete(training.path()));
        assertThat(diary.listAll()).isEmpty();
        assertThat(owner.diary().view(training.path()))
                .extracting(TrainingView::eTag)
                .isEqualTo(training.eTag());
    }

    @Test
    void findsNothingOfAnotherAthletesImport() {
        var ride = Ride.numbered(Instant.parse("2026-09-01T10:00:00Z"), 4).toFit();
        var path = owner.imports().push(ride, PushKey.random()).expect(202).location();

        assertNotFound(stranger.imports().get(path));
        assertThat(stranger.imports().get("/api/v1/imports").expect(200).body()).doesNotContain(path);
    }

    @Test
    void hasARecordingOfItsOwnWithTheSameContent() {
        var ride = Ride.numbered(Instant.parse("2026-09-01T10:00:00Z"), 5).toFit();
        var first = owner.imports().push(ride, PushKey.random()).expect(202);
        var second = stranger.imports().push(ride, PushKey.random()).expect(202);

        assertThat(second.location()).isNotEqualTo(first.location());
        assertThat(stranger.imports()
                        .awaitEnd(second.location(), Athletes.TIMEOUT)
                        .isDone())
                .isTrue();
    }

    /** What is said of a training that is nowhere, too. */
    private static void assertHasNoRecording(Answer answer) {
        assertThat(answer.status()).as(answer.request()).isEqualTo(404);
        assertThat(answer.problem().slug()).isEqualTo("no-recording");
    }

    private static void assertNotFound(Answer answer) {
        assertThat(answer.status()).as(answer.request()).isEqualTo(404);
        assertThat(answer.problem().status()).isEqualTo(404);
    }
}
