package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Six people act at random; lists, counts, visibility and what was announced equal the plain facts. */
@RunningSocialService
class RelationshipSequenceIntegrationTests {

    private static final int PEOPLE = 6;
    private static final int STEPS = Integer.getInteger("fitconnect.relationship.steps", 600);
    private static final long SEED = 20_261_130;

    @Autowired
    private AskFriend ask;

    @Autowired
    private AcceptFriend accept;

    @Autowired
    private FollowAthlete follow;

    @Autowired
    private BlockAthlete block;

    @Autowired
    private EndTie end;

    @Autowired
    private ListTies listTies;

    @Autowired
    private CountTies countTies;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private JdbcClient jdbc;

    private final RelationshipModel model = new RelationshipModel();
    private final List<UUID> people = new ArrayList<>();

    @Test
    void equalsThePlainFactsAfterEachStep() {
        Random random = new Random(SEED);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(known());
        }
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            UUID by = people.get(random.nextInt(PEOPLE));
            UUID to = people.get((people.indexOf(by) + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE);
            int act = random.nextInt(12);
            boolean allowed = expect(act, by, to);
            assertThat(act(act, by, to)).as("step %d, act %d", step, act).isEqualTo(allowed);
            refused += allowed ? 0 : 1;
            compare(by, to, step);
            compare(to, by, step);
        }
        people.forEach(this::compareLists);
        comparedEvents();
        assertThat(refused).as("refusals are part of it").isBetween(STEPS / 20, STEPS * 4 / 5);
    }

    private boolean expect(int act, UUID by, UUID to) {
        return switch (act) {
            case 0, 1, 2 -> model.ask(by, to);
            case 3, 4 -> model.accept(by, to);
            case 5 -> model.follow(by, to);
            case 6 -> model.block(by, to);
            default -> {
                model.end(by, ended(act), to);
                yield true;
            }
        };
    }

    private boolean act(int act, UUID by, UUID to) {
        try {
            switch (act) {
                case 0, 1, 2 -> ask.handle(by, to);
                case 3, 4 -> accept.handle(by, to);
                case 5 -> follow.handle(by, to);
                case 6 -> block.handle(by, to);
                default -> end.handle(by, ended(act), to);
            }
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Blocks are lifted more often than they are set, else all would block each other soon. */
    private static Tie ended(int act) {
        return switch (act) {
            case 7 -> Tie.FRIEND;
            case 8 -> Tie.REQUEST_RECEIVED;
            case 9 -> Tie.FOLLOWER;
            default -> Tie.BLOCK;
        };
    }

    private void compare(UUID athlete, UUID other, int step) {
        assertThat(visibilities.sight(athlete, other).standing())
                .as("step %d", step)
                .isEqualTo(model.standing(athlete, other));
        assertThat(countTies.handle(athlete)).as("step %d", step).isEqualTo(expectedCounts(athlete));
    }

    private Map<Tie, Integer> expectedCounts(UUID athlete) {
        Map<Tie, Integer> counts = new EnumMap<>(Tie.class);
        for (Tie tie : Tie.values()) {
            int count = expected(athlete, tie).size();
            if (count > 0) {
                counts.put(tie, count);
            }
        }
        return counts;
    }

    private void compareLists(UUID athlete) {
        for (Tie tie : Tie.values()) {
            Set<UUID> listed = new HashSet<>();
            listTies.handle(athlete, tie, EntryPosition.FIRST, PEOPLE)
                    .items()
                    .forEach(entry -> listed.add(entry.other()));
            assertThat(listed).as(tie.wireName()).isEqualTo(expected(athlete, tie));
        }
    }

    private Set<UUID> expected(UUID athlete, Tie tie) {
        Set<UUID> expected = new HashSet<>(people);
        expected.removeIf(other -> other.equals(athlete) || !model.has(athlete, tie, other));
        return expected;
    }

    /** The last event of each ordered pair is its state. */
    private void comparedEvents() {
        for (UUID athlete : people) {
            for (UUID other : people) {
                if (!athlete.equals(other)) {
                    await().atMost(Duration.ofSeconds(20)).until(() -> isAnnounced(athlete, other));
                }
            }
        }
    }

    private boolean isAnnounced(UUID athlete, UUID other) {
        List<Event> events = KafkaEvents.list("social.relation", athlete + ":" + other);
        boolean blocked = model.isBlocked(athlete, other);
        boolean follower = model.has(athlete, Tie.FOLLOWER, other);
        if (events.isEmpty()) {
            return !blocked && !follower && !model.isFriend(athlete, other);
        }
        JsonNode last = events.get(events.size() - 1).data();
        return last.get("friend").booleanValue() == model.isFriend(athlete, other)
                && last.get("follower").booleanValue() == follower
                && last.get("blocked").booleanValue() == blocked;
    }

    private UUID known() {
        UUID athlete = UUID.randomUUID();
        jdbc.sql(
                        "insert into athlete_visibility (athlete_id, settings, version) values (?, cast('{\"profile\": \"everyone\"}' as jsonb), 1)")
                .param(athlete)
                .update();
        return athlete;
    }
}
