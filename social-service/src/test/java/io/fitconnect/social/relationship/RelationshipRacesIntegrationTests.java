package io.fitconnect.social.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people act on each other at the same moment. */
@RunningSocialService
class RelationshipRacesIntegrationTests {

    private static final int ROUNDS = 20;

    @Autowired
    private AskFriend ask;

    @Autowired
    private AcceptFriend accept;

    @Autowired
    private EndTie end;

    @Autowired
    private BlockAthlete block;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        people.shutdownNow();
    }

    @Test
    void makesFriendsOfTwoWhoAskAtOnceAndTellsOneOfThemOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID one = known();
            UUID other = known();

            race(one, other, ask::handle, ask::handle);

            assertThat(relationships.get(Pair.of(one, other)).friendship(one)).isEqualTo(Friendship.FRIEND);
            assertThat(relationships.count(one)).containsOnlyKeys(Tie.FRIEND).containsEntry(Tie.FRIEND, 1);
            assertThat(relationships.count(other)).containsOnlyKeys(Tie.FRIEND).containsEntry(Tie.FRIEND, 1);
            if (round == 0) {
                KafkaEvents.await("social.relation", one + ":" + other, "relation-changed.v1");
                assertThat(KafkaEvents.list("social.relation", one + ":" + other))
                        .hasSize(1);
            }
        }
    }

    @Test
    void leavesNothingBesideABlock() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID one = known();
            UUID other = known();
            ask.handle(one, other);

            race(one, other, block::handle, accept::handle);

            Relationship after = relationships.get(Pair.of(one, other));
            assertThat(after.blocks(one)).isTrue();
            assertThat(after.friendship(other)).isEqualTo(Friendship.NONE);
            assertThat(relationships.count(one)).containsOnlyKeys(Tie.BLOCK);
            assertThat(relationships.count(other)).isEmpty();
            assertThat(visibilities.sight(one, other).standing()).isEqualTo(Standing.NONE);
        }
    }

    @Test
    void acceptsOrWithdrawsButNeverHalf() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID one = known();
            UUID other = known();
            ask.handle(one, other);

            race(one, other, (by, to) -> end.handle(by, Tie.REQUEST_SENT, to), accept::handle);

            Relationship after = relationships.get(Pair.of(one, other));
            boolean friends = after.friendship(one) == Friendship.FRIEND;
            assertThat(after.friendship(one)).isIn(Friendship.FRIEND, Friendship.NONE);
            assertThat(relationships.count(one).keySet()).isEqualTo(friends ? Set.of(Tie.FRIEND) : Set.of());
            assertThat(visibilities.sight(one, other).standing())
                    .isEqualTo(friends ? Standing.FRIEND : Standing.STRANGER);
        }
    }

    private void race(UUID one, UUID other, BiConsumer<UUID, UUID> first, BiConsumer<UUID, UUID> second)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Void>> acts = List.of(act(start, first, one, other), act(start, second, other, one));
        for (Future<Void> act : people.invokeAll(acts, 30, TimeUnit.SECONDS)) {
            act.get();
        }
    }

    /** A refusal is an answer too: the other was faster. */
    private static Callable<Void> act(CyclicBarrier start, BiConsumer<UUID, UUID> act, UUID by, UUID to) {
        return () -> {
            start.await();
            try {
                act.accept(by, to);
            } catch (Refusal tooLate) {
                assertThat(tooLate.type().slug()).isIn("no-friend-request", "not-found");
            }
            return null;
        };
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
