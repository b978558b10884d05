package io.fitconnect.social.club;

import static io.fitconnect.social.club.ClubClient.PATH;
import static io.fitconnect.social.club.ClubClient.club;
import static io.fitconnect.social.club.ClubClient.hidden;
import static io.fitconnect.social.club.ClubClient.newName;
import static io.fitconnect.social.club.ClubClient.read;
import static io.fitconnect.social.club.ClubClient.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.RelationState;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Clubs at the API of the running service. */
@RunningSocialService
class ClubIntegrationTests {

    private static final String INVITATIONS = "/api/v1/club-invitations/";

    @LocalServerPort
    private int port;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private ClubClient owner;
    private ClubClient other;

    @BeforeEach
    void signIn() {
        owner = ClubClient.ofNewAthlete(port);
        other = ClubClient.ofNewAthlete(port);
    }

    @Test
    void letsAnybodyIntoAnOpenClubAndAnnouncesTheMember() {
        String id = owner.found(club(newName(), "open"));

        assertThat(other.join(id)).isEqualTo("member");
        assertThat(other.join(id)).as("a second time").isEqualTo("member");

        assertThat(owner.view(id).get("memberCount").intValue()).isEqualTo(2);
        assertThat(other.members(id, "members"))
                .containsExactly(owner.athlete().toString(), other.athlete().toString());
        assertThat(other.list("member")).containsExactly(id);
        assertThat(visibilities.sight(owner.athlete(), other.athlete()).standing())
                .as("club members to each other with the answer")
                .isEqualTo(Standing.CLUB_MEMBER);
        Event joined = KafkaEvents.await("social.relation", other.athlete() + ":" + id, "club-membership-changed.v1");
        EventContracts.assertValid(joined);
        assertThat(joined.data().get("role").asString()).isEqualTo("member");
        assertThat(KafkaEvents.await("live.signal", other.athlete().toString(), "signal-raised.v1")
                        .data()
                        .get("reference")
                        .asString())
                .isEqualTo(PATH + "/" + id);

        assertThat(other.delete(id, "/membership")).isEqualTo(204);
        assertThat(KafkaEvents.await("social.relation", other.athlete() + ":" + id, "club-membership-changed.v1", 2))
                .last()
                .satisfies(left ->
                        assertThat(left.data().get("member").booleanValue()).isFalse());
        assertThat(visibilities.sight(owner.athlete(), other.athlete()).standing())
                .isEqualTo(Standing.STRANGER);
    }

    @Test
    void decidesOnRequests() {
        String id = owner.found(club(newName(), "request"));
        ClubClient third = ClubClient.ofNewAthlete(port);

        assertThat(other.join(id)).isEqualTo("requested");
        assertThat(third.join(id)).isEqualTo("requested");

        assertThat(owner.view(id).get("requestCount").intValue()).isEqualTo(2);
        assertThat(other.view(id).has("requestCount")).isFalse();
        assertThat(owner.members(id, "requests")).hasSize(2);
        assertThat(status(other.get("/" + id + "/members"))).as("of no member").isEqualTo(403);
        Event asked = told(owner, "club-join-requested.v1");
        assertThat(asked.data().get("otherId").asString())
                .isEqualTo(other.athlete().toString());

        assertThat(owner.put(id, "/requests/" + other.athlete())).isEqualTo(204);
        assertThat(owner.delete(id, "/requests/" + third.athlete())).isEqualTo(204);

        told(other, "club-admitted.v1");
        told(third, "club-declined.v1");
        assertThat(other.view(id).at("/membership/role").asString()).isEqualTo("member");
        assertThat(third.view(id).has("membership")).isFalse();
        assertThat(third.put(id, "/membership")).as("at once again").isEqualTo(409);
        assertThat(status(other.get("/" + id + "/members?list=requests"))).isEqualTo(403);
        assertThat(other.put(id, "/requests/" + third.athlete()))
                .as("by a mere member")
                .isEqualTo(403);
    }

    @Test
    void isNowhereForStrangersWhenOnlyItsMembersSeeIt() {
        String name = newName();
        String id = owner.found(hidden(name));
        String nowhere = UUID.randomUUID().toString();

        for (String club : List.of(id, nowhere)) {
            assertThat(other.viewStatus(club)).isEqualTo(404);
            assertThat(other.put(club, "/membership")).isEqualTo(404);
            assertThat(other.delete(club, "/membership")).isEqualTo(404);
            assertThat(status(other.get("/" + club + "/members"))).isEqualTo(404);
            assertThat(other.change(club, "{}", "*")).isEqualTo(404);
            assertThat(other.put(club, "/closing")).isEqualTo(404);
        }
        assertThat(read(other.get("/" + id)).get("detail").asString().replace(id, ""))
                .isEqualTo(
                        read(other.get("/" + nowhere)).get("detail").asString().replace(nowhere, ""));
        assertThat(other.search(name)).isEmpty();
        assertThat(other.found(club(name, "open")))
                .as("a name that a hidden club has")
                .isNotEmpty();

        befriend(owner.athlete(), other.athlete());
        assertThat(owner.put(id, "/invitations/" + other.athlete())).isEqualTo(204);
        told(other, "club-invited.v1");
        assertThat(other.list("invited")).containsExactly(id);
        assertThat(other.join(id)).isEqualTo("member");
    }

    @Test
    void invitesOnlyThoseWhoAreClose() {
        String id = owner.found(club(newName(), "invitation"));
        ClubClient blocked = ClubClient.ofNewAthlete(port);
        block(owner.athlete(), blocked.athlete());

        assertThat(owner.put(id, "/invitations/" + other.athlete()))
                .as("a stranger")
                .isEqualTo(404);
        assertThat(owner.put(id, "/invitations/" + blocked.athlete())).isEqualTo(404);
        assertThat(owner.put(id, "/invitations/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(other.put(id, "/membership")).as("without an invitation").isEqualTo(409);

        befriend(owner.athlete(), other.athlete());
        assertThat(owner.put(id, "/invitations/" + other.athlete())).isEqualTo(204);
        assertThat(owner.delete(id, "/members/" + other.athlete()))
                .as("takes it back")
                .isEqualTo(204);
        assertThat(other.put(id, "/membership")).isEqualTo(409);
    }

    @Test
    void letsInWhoHasTheLinkUntilItIsRevoked() {
        String id = owner.found(hidden(newName()));
        String first = open(id);
        RestTestClient anonymous = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();

        JsonNode preview = read(anonymous.get().uri(INVITATIONS + first).exchange());
        assertThat(preview.get("clubId").asString()).isEqualTo(id);
        assertThat(preview.toString()).doesNotContain(owner.athlete().toString());
        assertThat(accept(other, first)).isEqualTo(200);
        assertThat(other.view(id).at("/membership/state").asString()).isEqualTo("member");

        String second = open(id);
        assertThat(accept(ClubClient.ofNewAthlete(port), first))
                .as("a replaced link")
                .isEqualTo(404);
        assertThat(owner.delete(id, "/invitation-link")).isEqualTo(204);
        assertThat(accept(ClubClient.ofNewAthlete(port), second))
                .as("a revoked link")
                .isEqualTo(404);
        assertThat(SqlSearch.of(database).find(second)).as("secrets at rest").isEmpty();
    }

    /** Each finds the club and neither finds the other in it, not even by the count. */
    @Test
    void hidesBlockedPeopleFromEachOtherAndNotTheClub() {
        String id = owner.found(club(newName(), "open"));
        ClubClient blocked = ClubClient.ofNewAthlete(port);
        other.join(id);
        blocked.join(id);
        block(other.athlete(), blocked.athlete());

        for (ClubClient[] pair : List.of(new ClubClient[] {other, blocked}, new ClubClient[] {blocked, other})) {
            assertThat(pair[0].members(id, "members"))
                    .containsExactly(
                            owner.athlete().toString(), pair[0].athlete().toString());
            assertThat(pair[0].view(id).get("memberCount").intValue()).isEqualTo(2);
        }
        assertThat(owner.view(id).get("memberCount").intValue()).isEqualTo(3);

        ClubClient former = ClubClient.ofNewAthlete(port);
        former.join(id);
        former.delete(id, "/membership");
        block(other.athlete(), former.athlete());
        assertThat(other.view(id).get("memberCount").intValue())
                .as("who left is no member to take off")
                .isEqualTo(2);

        block(owner.athlete(), blocked.athlete());
        assertThat(blocked.view(id).has("owner")).isFalse();
        assertThat(owner.delete(id, "/members/" + blocked.athlete())).isEqualTo(404);
        assertThat(owner.put(id, "/bans/" + blocked.athlete())).isEqualTo(404);
        assertThat(owner.appoint(id, blocked.athlete(), "moderator")).isEqualTo(404);
        assertThat(owner.put(id, "/owner", "{\"athleteId\": \"%s\"}".formatted(blocked.athlete())))
                .isEqualTo(404);
    }

    @Test
    void tellsNoModeratorOfARequestFromBehindABlock() {
        String id = owner.found(club(newName(), "request"));
        block(owner.athlete(), other.athlete());

        assertThat(other.join(id)).isEqualTo("requested");

        assertThat(owner.members(id, "requests")).isEmpty();
        assertThat(owner.view(id).get("requestCount").intValue()).isZero();
        assertThat(owner.put(id, "/requests/" + other.athlete())).isEqualTo(404);
        assertThat(other.delete(id, "/membership")).as("withdraws").isEqualTo(204);
    }

    @Test
    void keepsBannedPeopleOut() {
        String id = owner.found(club(newName(), "open"));
        String link = open(id);
        other.join(id);

        assertThat(owner.put(id, "/bans/" + other.athlete())).isEqualTo(204);
        assertThat(other.put(id, "/membership")).isEqualTo(409);
        assertThat(accept(other, link)).isEqualTo(409);
        assertThat(owner.members(id, "banned")).containsExactly(other.athlete().toString());
        assertThat(other.view(id).at("/membership/state").asString()).isEqualTo("banned");

        assertThat(owner.delete(id, "/bans/" + other.athlete())).isEqualTo(204);
        assertThat(other.join(id)).isEqualTo("member");
        assertThat(owner.put(id, "/bans/" + UUID.randomUUID())).as("nobody").isEqualTo(404);
    }

    @Test
    void letsEachRoleDoWhatItMay() {
        String id = owner.found(club(newName(), "open"));
        ClubClient administrator = ClubClient.ofNewAthlete(port);
        ClubClient moderator = ClubClient.ofNewAthlete(port);
        List.of(other, administrator, moderator).forEach(each -> each.join(id));
        assertThat(owner.appoint(id, administrator.athlete(), "administrator")).isEqualTo(204);
        assertThat(administrator.appoint(id, moderator.athlete(), "moderator")).isEqualTo(204);
        told(moderator, "club-role-changed.v1");

        assertThat(administrator.appoint(id, moderator.athlete(), "administrator"))
                .isEqualTo(403);
        assertThat(owner.appoint(id, moderator.athlete(), "owner")).isEqualTo(403);
        assertThat(moderator.appoint(id, other.athlete(), "moderator")).isEqualTo(403);
        assertThat(moderator.change(id, "{\"rules\": \"None.\"}")).isEqualTo(403);
        assertThat(moderator.delete(id, "/members/" + administrator.athlete())).isEqualTo(403);
        assertThat(administrator.delete(id, "/members/" + owner.athlete())).isEqualTo(403);
        assertThat(administrator.put(id, "/closing")).isEqualTo(403);
        assertThat(moderator.delete(id, "/members/" + other.athlete())).isEqualTo(204);
        assertThat(administrator.change(id, "{\"rules\": \"None.\"}")).isEqualTo(200);
        assertThat(owner.change(id, "{\"rules\": null}", "\"v0.0\""))
                .as("an old version")
                .isEqualTo(412);
        assertThat(owner.view(id).get("rules").asString()).isEqualTo("None.");
        assertThat(owner.members(id, "members"))
                .containsExactly(
                        owner.athlete().toString(),
                        administrator.athlete().toString(),
                        moderator.athlete().toString());
    }

    @Test
    void handsTheClubOver() {
        String id = owner.found(club(newName(), "open"));
        other.join(id);

        assertThat(owner.put(id, "/owner", "{\"athleteId\": \"%s\"}".formatted(other.athlete())))
                .isEqualTo(200);

        assertThat(other.view(id).at("/membership/role").asString()).isEqualTo("owner");
        assertThat(owner.view(id).at("/membership/role").asString()).isEqualTo("administrator");
        assertThat(told(other, "club-role-changed.v1").data().get("cause").asString())
                .isEqualTo("transferred");
        assertThat(owner.put(id, "/owner", "{\"athleteId\": \"%s\"}".formatted(owner.athlete())))
                .isEqualTo(403);
    }

    @Test
    void withholdsTheNameOfAHiddenClubInEachNotice() {
        String id = owner.found(club(newName(), "request"));
        ClubClient refused = ClubClient.ofNewAthlete(port);
        ClubClient invited = ClubClient.ofNewAthlete(port);
        ClubClient waiting = ClubClient.ofNewAthlete(port);
        befriend(owner.athlete(), invited.athlete());
        befriend(owner.athlete(), waiting.athlete());
        jdbc.sql("""
                        insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at)
                        values (:club, :club, :decision, 'club', 'spam', now())""")
                .param("club", UUID.fromString(id))
                .param("decision", UUID.randomUUID())
                .update();
        List.of(other, refused, waiting).forEach(each -> each.join(id));

        assertThat(owner.put(id, "/requests/" + other.athlete())).isEqualTo(204);
        assertThat(owner.delete(id, "/requests/" + refused.athlete())).isEqualTo(204);
        assertThat(owner.put(id, "/invitations/" + invited.athlete())).isEqualTo(204);
        assertThat(owner.put(id, "/invitations/" + waiting.athlete())).isEqualTo(204);
        assertThat(owner.appoint(id, waiting.athlete(), "administrator")).isEqualTo(204);
        assertThat(owner.put(id, "/owner", "{\"athleteId\": \"%s\"}".formatted(other.athlete())))
                .isEqualTo(200);
        assertThat(other.delete(id, "/membership")).as("leaves it to the next").isEqualTo(204);

        assertWithheld(owner, "club-join-requested.v1");
        assertWithheld(other, "club-admitted.v1");
        assertWithheld(other, "club-role-changed.v1");
        assertWithheld(refused, "club-declined.v1");
        assertWithheld(invited, "club-invited.v1");
        assertWithheld(waiting, "club-admitted.v1");
        assertWithheld(waiting, "club-role-changed.v1");
    }

    @Test
    void givesEachLookOfAPublicNameOnceAndFindsItByBeginnings() {
        String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String id = owner.found(club("Бегуны Шёнеберга " + mark, "open"));

        assertThat(status(other.send(HttpMethod.POST, PATH, club("бегуны  шенеберга " + mark, "open"))))
                .isEqualTo(409);
        assertThat(other.search(mark + " бегун")).containsExactly(id);
        assertThat(other.search("beguny " + mark)).containsExactly(id);
        assertThat(other.search(mark.substring(0, 8))).containsExactly(id);
        assertThat(other.search(mark + " лыжники")).isEmpty();

        assertThat(owner.change(id, "{\"name\": \"Runners %s\"}".formatted(mark)))
                .isEqualTo(200);
        assertThat(other.search("beguny " + mark)).isEmpty();
        assertThat(owner.change(id, "{\"admission\": \"invitation\", \"visibility\": \"members\"}"))
                .isEqualTo(200);
        assertThat(other.search(mark)).isEmpty();
    }

    @Test
    void pagesMembersAndClubsWithoutGapsOrRepeats() {
        String id = owner.found(club(newName(), "open"));
        for (int i = 0; i < 6; i++) {
            ClubClient.ofNewAthlete(port).join(id);
        }
        List<String> all = owner.members(id, "members");

        JsonNode first = read(owner.get("/" + id + "/members?limit=4"));
        JsonNode second = read(owner.get(
                "/" + id + "/members?limit=4&cursor=" + first.get("nextCursor").asString()));

        assertThat(all).hasSize(7).doesNotHaveDuplicates();
        assertThat(second.has("nextCursor")).isFalse();
        assertThat(first.get("items")).hasSize(4);
        assertThat(second.get("items"))
                .extracting(item -> item.get("athleteId").asString())
                .containsExactlyElementsOf(all.subList(4, 7));
        assertThat(status(owner.get("/" + UUID.randomUUID() + "/members?limit=0")))
                .isEqualTo(400);
    }

    private Event told(ClubClient client, String type) {
        Event event = KafkaEvents.await("social.interaction", client.athlete().toString(), type);
        EventContracts.assertValid(event);
        return event;
    }

    private void assertWithheld(ClubClient client, String type) {
        assertThat(told(client, type).data().get("clubName").asString())
                .as(type)
                .isEqualTo("\u2026");
    }

    private String open(String id) {
        return read(owner.send(HttpMethod.POST, PATH + "/" + id + "/invitation-link", null)
                        .expectStatus()
                        .isCreated())
                .get("secret")
                .asString();
    }

    private static int accept(ClubClient client, String secret) {
        return status(client.send(HttpMethod.PUT, INVITATIONS + secret + "/membership", null));
    }

    private void befriend(UUID one, UUID two) {
        relate(one, two, true, false);
    }

    private void block(UUID one, UUID two) {
        relate(one, two, false, true);
    }

    private void relate(UUID one, UUID two, boolean areFriends, boolean areBlocked) {
        transactions.run(() -> {
            relations.keep(new RelationState(one, two, areFriends, false, false, areBlocked, 1));
            relations.keep(new RelationState(two, one, areFriends, false, false, areBlocked, 1));
        });
    }
}
