package io.fitconnect.platform.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.privacy.ObjectVisibility;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@OnRealStores
@TestPropertySource(properties = "fitconnect.sharing.enabled=true")
class TrainingSharingsIntegrationTests {

    private static final Instant START = Instant.parse("2026-11-21T05:32:10Z");

    @Autowired
    TrainingSharings sharings;

    @Autowired
    Visibilities visibilities;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = Ids.next();
    private final UUID training = Ids.next();

    @Test
    void followsWhatIsAnnounced() {
        tell("training-recorded.v1", state(0, "friends"));
        await().until(() -> kept().isPresent());
        assertThat(kept().orElseThrow())
                .isEqualTo(new TrainingSharing(
                        owner,
                        training,
                        Visibility.FRIENDS,
                        Map.of("map", Visibility.EVERYONE),
                        true,
                        false,
                        START,
                        0));

        tell("training-trashed.v1", Map.of("trainingId", training, "athleteId", owner, "version", 1));
        await().until(() -> kept().orElseThrow().trashed());
        assertThat(sharings.findSeen(owner, training, owner)).isEmpty();

        tell("training-restored.v1", state(2, "everyone"));
        await().until(() -> !kept().orElseThrow().trashed());
        assertThat(sharings.findSeen(owner, training, Ids.next())).isPresent();

        tell("training-deleted.v1", Map.of("trainingId", training, "athleteId", owner));
        await().until(() -> kept().isEmpty());
    }

    @Test
    void keepsNoStateThatCameLate() {
        keep(Visibility.ONLY_ME, 2, START);
        keep(Visibility.EVERYONE, 1, START);
        assertThat(kept().orElseThrow().visibility()).isEqualTo(Visibility.ONLY_ME);

        transactions.run(() -> sharings.keepDeleted(owner, training));
        keep(Visibility.EVERYONE, 3, START);
        assertThat(kept()).as("after its deletion").isEmpty();
    }

    @Test
    void takesTheStartThatAnEarlierReleaseDidNotKeep() {
        keep(Visibility.ONLY_ME, 2, null);
        keep(Visibility.ONLY_ME, 2, START);

        assertThat(kept().orElseThrow().startedAt()).isEqualTo(START);
    }

    @Test
    void goWithTheAthlete() {
        keep(Visibility.EVERYONE, 1, START);
        transactions.run(() -> sharings.erase(owner, (store, id) -> {}));

        assertThat(kept()).isEmpty();
    }

    @Test
    void takesNoAliasOfTheConditionsThatItHolds() {
        for (String alias : List.of("h", "m", "r", "o", "v", "", "s or true", "s.athlete_id")) {
            assertThatIllegalArgumentException().isThrownBy(() -> TrainingSharings.condition(alias));
        }
        assertThat(TrainingSharings.condition("shared")).contains("shared.athlete_id = :viewer");
    }

    /** One rule twice: as SQL for lists, and as {@link ObjectVisibility} for one object. */
    @Test
    void agreesWithTheDecisionForOneObject() {
        Random random = new Random(12);
        List<UUID> people = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        UUID club = Ids.next();
        List<String> differences = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            int version = round + 1;
            transactions.run(() -> change(random, people, club, version));
            for (UUID viewer : people) {
                TrainingSharing sharing = kept().orElseThrow();
                Sight sight = visibilities.sight(owner, viewer);
                boolean expected =
                        new ObjectVisibility("trainings", sharing.visibility(), sharing.parts(), sharing.showable())
                                        .isSeenBy(sight)
                                && !sharing.trashed();
                if (sharings.findSeen(owner, training, viewer).isPresent() != expected) {
                    differences.add(sharing + " " + sight);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private void change(Random random, List<UUID> people, UUID club, int version) {
        Visibility[] scale = Visibility.values();
        sharings.keep(new TrainingSharing(
                owner,
                training,
                scale[random.nextInt(scale.length)],
                Map.of(),
                random.nextInt(5) > 0,
                random.nextInt(8) == 0,
                START,
                version));
        jdbc.sql("delete from athlete_visibility where athlete_id = ?")
                .param(owner)
                .update();
        jdbc.sql(
                        "insert into athlete_visibility (athlete_id, settings, minor, version) values (?, cast(? as jsonb), ?, 1)")
                .params(
                        owner,
                        "{\"trainings\":\"" + scale[random.nextInt(scale.length)].wireName() + "\"}",
                        random.nextBoolean())
                .update();
        jdbc.sql("delete from relation where athlete_id = ? or other_id = ?")
                .params(owner, owner)
                .update();
        jdbc.sql("delete from club_member where club_id = ?").param(club).update();
        join(owner, club);
        for (UUID person : people) {
            relate(owner, person, random, random.nextInt(10) == 0);
            relate(person, owner, random, random.nextInt(10) == 0);
            if (random.nextInt(3) == 0) {
                join(person, club);
            }
        }
    }

    private void relate(UUID athlete, UUID other, Random random, boolean blocked) {
        jdbc.sql(
                        "insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version) values (?, ?, ?, ?, false, ?, 1)")
                .params(athlete, other, random.nextInt(3) == 0, random.nextInt(3) == 0, blocked)
                .update();
    }

    private void join(UUID person, UUID club) {
        jdbc.sql("insert into club_member (athlete_id, club_id, member, version) values (?, ?, true, 1)")
                .params(person, club)
                .update();
    }

    private void keep(Visibility visibility, int version, @Nullable Instant start) {
        transactions.run(() ->
                sharings.keep(new TrainingSharing(owner, training, visibility, Map.of(), true, false, start, version)));
    }

    private Optional<TrainingSharing> kept() {
        return sharings.find(owner, training);
    }

    private void tell(String type, Map<String, Object> data) {
        published.send("training.training", owner, type, data);
    }

    private Map<String, Object> state(int version, String visibility) {
        Map<String, Object> state = new HashMap<>();
        state.put("trainingId", training);
        state.put("athleteId", owner);
        state.put("visibility", visibility);
        state.put("partVisibility", Map.of("map", "everyone"));
        state.put("startTime", START);
        state.put("source", Map.of("kind", "upload"));
        state.put("version", version);
        return state;
    }
}
