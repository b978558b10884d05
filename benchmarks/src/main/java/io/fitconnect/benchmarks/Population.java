package io.fitconnect.benchmarks;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.Person;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.recording.Ride;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Athletes with a diary that is worth to be listed: trainings by hand, and one recorded ride with laps and track. */
final class Population {

    private static final int TRAININGS_BY_HAND = 60;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final PlatformClient platform;
    private final Instant begin = Instant.now().minus(Duration.ofDays(200));

    Population(PlatformClient platform) {
        this.platform = platform;
    }

    List<Member> settle(int athletes) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < athletes; i++) {
            var session = platform.register(Person.named("Athlete " + (i + 1))).signIn(OAuthClient.cli());
            keepDiary(session);
            members.add(new Member(session, recordedRide(session)));
        }
        return List.copyOf(members);
    }

    private void keepDiary(Session session) {
        for (int day = 0; day < TRAININGS_BY_HAND; day++) {
            var training = Map.of(
                    "sport", "running",
                    "startTime", begin.plus(Duration.ofDays(day)).toString(),
                    "elapsedSeconds", 1_800 + day,
                    "distanceMeters", 5_000.0 + day,
                    "name", "Training " + day);
            session.diary().create(training).expect(201);
        }
    }

    private String recordedRide(Session session) {
        var pushed = session.imports().push(Ride.demo(begin).toFit(), PushKey.random());
        var status = session.imports().awaitEnd(pushed.expect(202).location(), TIMEOUT);
        return status.trainings().get(0);
    }

    /** @param training the address of the recorded one */
    record Member(Session session, String training) {}
}
