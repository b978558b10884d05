package io.fitconnect.training.grouptraining.club;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** A club whose memberships are announced as social-service does; each call waits until they are kept. */
final class AnnouncedClub {

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    private final UUID id = UUID.randomUUID();
    private final JdbcClient jdbc;
    private long version;

    AnnouncedClub(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID id() {
        return id;
    }

    void join(UUID athlete, String role) {
        announce(athlete, role);
        await().atMost(ARRIVED).until(() -> isKept(athlete, true, role));
    }

    /** The athlete left, was removed or was banned: the contract has one word for all. */
    void end(UUID athlete) {
        announce(athlete, null);
        await().atMost(ARRIVED).until(() -> isKept(athlete, false, "none"));
    }

    private void announce(UUID athlete, @Nullable String role) {
        version++;
        Event event = EventContracts.exampleEvent("social", "relation", "club-membership-changed", athlete.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", athlete.toString())
                .put("clubId", id.toString())
                .put("member", role != null)
                .put("version", version);
        if (role == null) {
            data.remove("role");
        } else {
            data.put("role", role);
        }
        KafkaEvents.send(event);
    }

    private boolean isKept(UUID athlete, boolean isMember, String role) {
        boolean leads = !role.equals("member") && isMember;
        return jdbc.sql("""
                        select (select count(*) from club_member m
                            where m.athlete_id = :athlete and m.club_id = :club and m.member) = :members
                        and (select count(*) from club_leader l
                            where l.athlete_id = :athlete and l.club_id = :club and l.leads) = :leaders""")
                .param("athlete", athlete)
                .param("club", id)
                .param("members", isMember ? 1 : 0)
                .param("leaders", leads ? 1 : 0)
                .query(Boolean.class)
                .single();
    }
}
