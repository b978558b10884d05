package io.fitconnect.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AthletesOfTests {

    private final UUID athlete = Ids.next();
    private final UUID other = Ids.next();

    @Test
    void findsTheAthleteInTheKey() {
        assertThat(AthletesOf.event(event(athlete.toString(), "{}"))).containsExactly(athlete);
    }

    @Test
    void findsAthletesInTheBody() {
        assertThat(AthletesOf.event(
                        event("a-pair", "{\"athleteId\":\"" + athlete + "\",\"otherId\":\"" + other + "\"}")))
                .containsExactlyInAnyOrder(athlete, other);
        assertThat(AthletesOf.event(event("k", "{\"accountId\":\"" + athlete + "\"}")))
                .containsExactly(athlete);
    }

    @Test
    void passesOverWhatIsNoId() {
        assertThat(AthletesOf.event(event("a-pair", "{\"athleteId\":7,\"otherId\":\"me\"}")))
                .isEmpty();
        assertThat(AthletesOf.event(event("a-pair", "[]"))).isEmpty();
    }

    private static Event event(String key, String body) {
        return new Event(
                Ids.next(),
                "t.v1",
                "/s",
                Instant.EPOCH,
                "subject",
                "topic",
                key,
                JsonMapper.shared().readTree(body));
    }
}
