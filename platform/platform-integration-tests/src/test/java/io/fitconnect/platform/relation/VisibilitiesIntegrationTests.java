package io.fitconnect.platform.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.sample.OnRealStores;
import io.fitconnect.platform.sample.Published;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnRealStores
class VisibilitiesIntegrationTests {

    @Autowired
    Visibilities visibilities;

    @Autowired
    RelationTables tables;

    @Autowired
    Transactions transactions;

    @Autowired
    Published published;

    @Autowired
    JdbcClient jdbc;

    private final UUID owner = Ids.next();
    private final UUID viewer = Ids.next();

    @Test
    void showsAStrangerOnlyWhatEveryoneMaySee() {
        assertThat(visible()).containsExactly(Visibility.EVERYONE);
    }

    @Test
    void showsTheOwnerEverything() {
        relate(owner, owner, "blocked", 1);

        assertThat(visible(owner, owner)).containsExactlyInAnyOrder(Visibility.values());
    }

    @Test
    void showsFriendsFollowersAndClubMembersWhatTheScaleSays() {
        relate(owner, viewer, "friend", 1);
        assertThat(visible()).isEqualTo(EnumSet.range(Visibility.FRIENDS, Visibility.EVERYONE));

        relate(owner, viewer, "follower", 2);
        assertThat(visible()).isEqualTo(EnumSet.range(Visibility.FOLLOWERS, Visibility.EVERYONE));

        relate(owner, viewer, "none", 3);
        assertThat(visible()).containsExactly(Visibility.EVERYONE);

        UUID club = Ids.next();
        join(owner, club, true, 1);
        assertThat(visible()).containsExactly(Visibility.EVERYONE);
        join(viewer, club, true, 1);
        assertThat(visible()).isEqualTo(EnumSet.range(Visibility.CLUBS, Visibility.EVERYONE));
        join(viewer, club, false, 2);
        assertThat(visible()).containsExactly(Visibility.EVERYONE);
        join(viewer, club, true, 3);
        join(owner, club, false, 2);
        assertThat(visible()).as("the owner has left").containsExactly(Visibility.EVERYONE);
    }

    @Test
    void showsToAClubWhatIsForItWhileBothAreMembers() {
        UUID club = Ids.next();
        UUID another = Ids.next();
        join(owner, club, true, 1);
        join(owner, another, true, 1);
        assertThat(visibilities.maySeeInClub(owner, viewer, club))
                .as("a stranger")
                .isFalse();
        join(viewer, another, true, 1);
        assertThat(visibilities.maySeeInClub(owner, viewer, club))
                .as("a member of another club")
                .isFalse();
        join(viewer, club, true, 1);
        assertThat(visibilities.maySeeInClub(owner, viewer, club)).isTrue();
        assertThat(visibilities.maySeeInClub(owner, owner, club)).isTrue();

        relate(viewer, owner, "blocked", 1);
        assertThat(visibilities.maySeeInClub(owner, viewer, club))
                .as("behind a block")
                .isFalse();
        relate(viewer, owner, "friend", 2);
        join(owner, club, false, 2);
        assertThat(visibilities.maySeeInClub(owner, viewer, club))
                .as("the owner has left")
                .isFalse();
        join(owner, club, true, 3);
        join(viewer, club, false, 2);
        assertThat(visibilities.maySeeInClub(owner, viewer, club))
                .as("the viewer has left")
                .isFalse();
    }

    @Test
    void listsThePeopleWhoDoNotExistForAViewer() {
        UUID hidden = Ids.next();
        jdbc.sql(
                        "insert into hidden_account (account_id, hidden, changed_at) values (?, true, now()), (?, true, now())")
                .params(hidden, viewer)
                .update();
        assertThat(unseen()).contains(hidden).doesNotContain(owner, viewer);

        relate(owner, viewer, "blocked", 1);
        assertThat(unseen()).contains(hidden, owner);
        relate(owner, viewer, "friend", 2);
        assertThat(unseen()).doesNotContain(owner);
        relate(viewer, owner, "blocked", 1);
        assertThat(unseen()).contains(owner);
    }

    @Test
    void letsAnOwnerPickNobodyWhoIsHiddenOrBehindABlock() {
        assertThat(visibilities.standing(owner, viewer)).isEqualTo(Standing.STRANGER);
        relate(owner, viewer, "friend", 1);
        assertThat(visibilities.standing(owner, viewer)).isEqualTo(Standing.FRIEND);
        relate(viewer, owner, "blocked", 1);
        assertThat(visibilities.standing(owner, viewer)).isEqualTo(Standing.NONE);
        relate(viewer, owner, "friend", 2);
        assertThat(visibilities.standing(owner, viewer)).isEqualTo(Standing.FRIEND);

        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (?, true, now())")
                .param(viewer)
                .update();

        assertThat(visibilities.standing(owner, viewer)).isEqualTo(Standing.NONE);
        assertThat(visibilities.sight(owner, viewer).standing())
                .as("who is hidden goes on seeing")
                .isEqualTo(Standing.FRIEND);
    }

    private Set<UUID> unseen() {
        return Set.copyOf(jdbc.sql(Visibilities.unseenPeople())
                .param("viewer", viewer)
                .query(UUID.class)
                .list());
    }

    @Test
    void isNotOpenToTheOneWhomTheOwnerFollows() {
        relate(viewer, owner, "follower", 1);

        assertThat(visible()).containsExactly(Visibility.EVERYONE);
    }

    @Test
    void aBlockWinsInBothDirections() {
        relate(owner, viewer, "friend", 1);
        relate(viewer, owner, "friend", 1);

        relate(owner, viewer, "blocked", 2);

        assertThat(visible(owner, viewer)).isEmpty();
        assertThat(visible(viewer, owner)).isEmpty();
    }

    @Test
    void aBlockThatOvertakesItsOppositeDirectionWinsToo() {
        relate(viewer, owner, "blocked", 1);

        assertThat(visible(owner, viewer)).isEmpty();
    }

    @Test
    void aCoachIsNoCoachAfterABlock() {
        relate(owner, viewer, "coach", 1);
        assertThat(visibilities.isCoach(owner, viewer)).isTrue();
        assertThat(visibilities.isCoach(viewer, owner)).isFalse();

        relate(viewer, owner, "blocked", 1);
        assertThat(visibilities.isCoach(owner, viewer)).isFalse();
    }

    @Test
    void aCoachWhomTheOwnerBlocksIsNoCoach() {
        transactions.run(() -> tables.keep(new RelationState(owner, viewer, false, false, true, true, 1)));

        assertThat(visibilities.isCoach(owner, viewer)).isFalse();
    }

    @Test
    void anOlderStateChangesNothing() {
        relate(owner, viewer, "blocked", 5);
        relate(owner, viewer, "friend", 4);

        assertThat(visible()).isEmpty();
    }

    @Test
    void anOlderMembershipOrDefaultChangesNothing() {
        UUID club = Ids.next();
        join(owner, club, true, 1);
        join(viewer, club, false, 2);
        join(viewer, club, true, 1);
        assertThat(visible()).containsExactly(Visibility.EVERYONE);

        transactions.run(() -> tables.keepDefaults(owner, "{\"trainings\":\"only-me\"}", null, 2));
        transactions.run(() -> tables.keepDefaults(owner, "{\"trainings\":\"everyone\"}", null, 1));
        assertThat(visibilities.defaultOf(owner, "trainings")).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void saysWhatAViewerIsAsTheConditionDoes() {
        assertStandsAs(owner, Standing.OWNER);
        assertStandsAs(viewer, Standing.STRANGER);
        UUID club = Ids.next();
        join(owner, club, true, 1);
        join(viewer, club, true, 1);
        assertStandsAs(viewer, Standing.CLUB_MEMBER);
        relate(owner, viewer, "follower", 1);
        assertStandsAs(viewer, Standing.FOLLOWER);
        relate(owner, viewer, "friend", 2);
        assertStandsAs(viewer, Standing.FRIEND);
        relate(owner, viewer, "coach", 3);
        assertStandsAs(viewer, Standing.CLUB_MEMBER);
        relate(viewer, owner, "blocked", 1);
        assertStandsAs(viewer, Standing.NONE);
        assertStandsAs(owner, Standing.OWNER);
    }

    private void assertStandsAs(UUID who, Standing standing) {
        Sight sight = visibilities.sight(owner, who);
        assertThat(sight.standing()).isEqualTo(standing);
        for (Visibility visibility : Visibility.values()) {
            assertThat(sight.shows("trainings", visibility)).isEqualTo(visibilities.maySee(owner, who, visibility));
        }
    }

    @Test
    void knowsTheDefaultsOfAnAthleteAndWhetherItIsAMinor() {
        transactions.run(() -> tables.keepDefaults(owner, "{\"map\":\"friends\",\"power\":\"later\"}", true, 1));

        Sight sight = visibilities.sight(owner, viewer);

        assertThat(sight.defaults()).isEqualTo(Map.of("map", Visibility.FRIENDS));
        assertThat(sight.minor()).isTrue();
        transactions.run(() -> tables.keepDefaults(owner, "{}", null, 2));
        assertThat(visibilities.sight(owner, viewer).minor()).isFalse();
    }

    @Test
    void knowsAnAthleteWhomProfileServiceAnnouncedUnlessABlockStandsBetween() {
        assertThat(visibilities.isKnown(owner, viewer)).isFalse();
        transactions.run(() -> tables.keepDefaults(owner, "{}", null, 1));
        assertThat(visibilities.isKnown(owner, viewer)).isTrue();

        relate(viewer, owner, "blocked", 1);

        assertThat(visibilities.isKnown(owner, viewer)).isFalse();
        assertThat(visibilities.isKnown(owner, owner)).isTrue();
    }

    @Test
    void keepsWhatIsDecidedHere() {
        KeptRelations kept = new KeptRelations(tables);
        RelationState friends = new RelationState(owner, viewer, true, false, false, false, 0);

        transactions.run(() -> kept.keep(friends));

        assertThat(visible()).contains(Visibility.FRIENDS);
    }

    @Test
    void countsOnlyWhatTheViewerMaySee() {
        relate(owner, viewer, "friend", 1);
        for (Visibility visibility : Visibility.values()) {
            jdbc.sql("insert into sample_note (athlete_id, id, text) values (?, ?, ?)")
                    .params(owner, Ids.next(), visibility.wireName())
                    .update();
        }

        assertThat(countNotes()).isEqualTo(4);
        relate(owner, viewer, "blocked", 2);
        assertThat(countNotes()).isZero();
    }

    @Test
    void takesOnlyColumnsIntoACondition() {
        assertThatIllegalArgumentException().isThrownBy(() -> Visibilities.condition("t.id", "'x' or true --"));
        assertThatIllegalArgumentException().isThrownBy(() -> Visibilities.conditionInClub("t.id", "'x' or true --"));
    }

    @Test
    void followsWhatIsAnnouncedWithinASecond() {
        published.send("social.relation", owner, "relation-changed.v1", state(owner, viewer, "friend", 1));
        published.send(
                "profile.athlete",
                owner,
                "athlete-changed.v1",
                Map.of("athleteId", owner, "version", 0, "visibility", Map.of("trainings", "followers")));
        await().until(() -> visible().contains(Visibility.FRIENDS));
        await().until(() -> visibilities.defaultOf(owner, "trainings") == Visibility.FOLLOWERS);
        assertThat(visibilities.defaultOf(owner, "profile")).isEqualTo(Visibility.ONLY_ME);
        assertThat(visibilities.defaultOf(viewer, "trainings")).isEqualTo(Visibility.ONLY_ME);

        published.send("social.relation", owner, "relation-changed.v1", state(owner, viewer, "blocked", 2));

        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> visible().isEmpty());
    }

    @Test
    void erasesBothSidesOfAPair() {
        relate(owner, viewer, "friend", 1);
        relate(viewer, owner, "friend", 1);
        join(owner, Ids.next(), true, 1);
        transactions.run(() -> tables.keepDefaults(owner, "{}", null, 1));

        AthleteData data = tables;
        transactions.run(() -> data.erase(owner, (store, id) -> {}));

        for (String table : new String[] {"relation", "club_member", "athlete_visibility"}) {
            assertThat(jdbc.sql("select count(*) from " + table + " t where t::text like :id")
                            .param("id", "%" + owner + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private int countNotes() {
        return jdbc.sql("select count(*) from sample_note n where n.athlete_id = :owner and "
                        + Visibilities.condition("n.athlete_id", "n.text"))
                .param("owner", owner)
                .param("viewer", viewer)
                .query(Integer.class)
                .single();
    }

    private Set<Visibility> visible() {
        return visible(owner, viewer);
    }

    private Set<Visibility> visible(UUID of, UUID by) {
        return Arrays.stream(Visibility.values())
                .filter(visibility -> visibilities.maySee(of, by, visibility))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Visibility.class)));
    }

    private void relate(UUID athlete, UUID other, String what, long version) {
        transactions.run(() -> tables.keep(state(athlete, other, what, version)));
    }

    private void join(UUID athlete, UUID club, boolean member, long version) {
        transactions.run(() -> tables.keep(new MembershipState(athlete, club, member, version)));
    }

    private static RelationState state(UUID athlete, UUID other, String what, long version) {
        return new RelationState(
                athlete,
                other,
                what.equals("friend"),
                what.equals("follower"),
                what.equals("coach"),
                what.equals("blocked"),
                version);
    }
}
