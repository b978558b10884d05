package io.fitconnect.social.club.closing;

import static io.fitconnect.social.club.ClubClient.club;
import static io.fitconnect.social.club.ClubClient.newName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.club.ClubClient;
import io.fitconnect.social.club.closing.ClubEnd.EndingClub;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How clubs end, and what an erased account leaves behind in them. */
@RunningSocialService
class ClubClosingIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Visibilities visibilities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private List<AthleteArchive> archives;

    private ClubClient owner;
    private ClubClient member;
    private String id;

    @BeforeEach
    void found() {
        owner = ClubClient.ofNewAthlete(port);
        member = ClubClient.ofNewAthlete(port);
        id = owner.found(club(newName(), "open"));
        member.join(id);
    }

    @Test
    void tellsItsMembersAndMayBeKept() {
        assertThat(owner.put(id, "/closing")).isEqualTo(200);

        JsonNode closing = member.view(id);
        Event told = KafkaEvents.await("social.interaction", member.athlete().toString(), "club-closing.v1");
        EventContracts.assertValid(told);
        assertThat(told.data().get("closesAt").asString())
                .isEqualTo(closing.get("closesAt").asString());
        assertThat(closing.get("status").asString()).isEqualTo("closing");
        ClubClient late = ClubClient.ofNewAthlete(port);
        assertThat(late.put(id, "/membership")).isEqualTo(409);
        assertThat(isScheduled()).isTrue();

        assertThat(owner.delete(id, "/closing")).isEqualTo(200);

        assertThat(isScheduled()).isFalse();
        assertThat(late.join(id)).isEqualTo("member");
        assertThat(KafkaEvents.list("social.interaction", owner.athlete().toString()))
                .as("the owner, who decided it")
                .isEmpty();
    }

    @Test
    void withholdsTheNameOfAHiddenClub() {
        jdbc.sql("""
                        insert into hidden_content (place_id, id, decision_id, kind, rule, hidden_at)
                        values (:club, :club, :decision, 'club', 'spam', now())""")
                .param("club", UUID.fromString(id))
                .param("decision", UUID.randomUUID())
                .update();

        assertThat(owner.put(id, "/closing")).isEqualTo(200);

        Event told = KafkaEvents.await("social.interaction", member.athlete().toString(), "club-closing.v1");
        assertThat(told.data().get("clubName").asString()).isEqualTo("\u2026");
    }

    @Test
    void isNotClosedAndKeptAgainAndAgain() {
        for (int time = 0; time < 5; time++) {
            assertThat(owner.put(id, "/closing")).isEqualTo(200);
            assertThat(owner.delete(id, "/closing")).isEqualTo(200);
        }

        assertThat(owner.put(id, "/closing")).isEqualTo(429);
        assertThat(owner.view(id).get("status").asString()).isEqualTo("active");
    }

    @Test
    void leavesNothingWhenItsGraceIsOver() {
        owner.put(id, "/closing");
        jdbc.sql("insert into discussion (subject_id, kind, opened_at) values (:id, 'club', :now)")
                .param("id", UUID.fromString(id))
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update club set closes_at = :past where id = :id")
                .param("past", Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", UUID.fromString(id))
                .update();

        transactions.run(() -> work.schedule(ClubEnd.ENDS, id, Instant.now(), new EndingClub(UUID.fromString(id))));

        await().atMost(SOON).until(() -> member.viewStatus(id) == 404 && rows() == 0);
        assertThat(visibilities.sight(owner.athlete(), member.athlete()).standing())
                .isEqualTo(Standing.STRANGER);
        assertThat(KafkaEvents.await("social.relation", member.athlete() + ":" + id, "club-membership-changed.v1", 2))
                .last()
                .satisfies(left -> {
                    assertThat(left.data().get("member").booleanValue()).isFalse();
                    assertThat(left.data().get("version").intValue()).isEqualTo(1);
                });
        assertThat(member.list("member")).isEmpty();
        assertThat(jdbc.sql("select count(*) from due_work where queue = 'ended-discussions' and id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .as("what was said in it ends too")
                .isEqualTo(1);
    }

    @Test
    void passesToTheNextWhenItsOwnerIsErased() {
        ClubClient moderator = ClubClient.ofNewAthlete(port);
        moderator.join(id);
        assertThat(owner.appoint(id, moderator.athlete(), "moderator")).isEqualTo(204);
        KafkaEvents.await("social.interaction", moderator.athlete().toString(), "club-role-changed.v1");
        String alone = owner.found(club(newName(), "request"));
        member.join(alone);
        Map<String, JsonNode> archive = ArchiveProbe.read(owner.athlete(), archives);
        assertThat(archive.get("club-memberships.json")).hasSize(2);
        assertThat(archive.get("clubs.json")).hasSize(2);

        AccountDeletion.decide(owner.athlete());
        AccountDeletion.awaitAnswer(owner.athlete(), 1);

        assertThat(SqlSearch.of(database).find(owner.athlete().toString())).isEmpty();
        assertThat(moderator.view(id).at("/membership/role").asString()).isEqualTo("owner");
        assertThat(moderator.view(id).get("memberCount").intValue()).isEqualTo(2);
        assertThat(KafkaEvents.await("social.interaction", moderator.athlete().toString(), "club-role-changed.v1", 2)
                        .get(1)
                        .data()
                        .get("cause")
                        .asString())
                .isEqualTo("succeeded");
        await().atMost(SOON).until(() -> KafkaEvents.isEnded("social.relation", owner.athlete() + ":" + id));
        assertThat(member.viewStatus(alone)).as("a club without members").isEqualTo(404);
    }

    @Test
    void passesToNoHiddenAccountWhileAnotherMemberIsThere() {
        ClubClient hidden = ClubClient.ofNewAthlete(port);
        hidden.join(id);
        owner.appoint(id, hidden.athlete(), "moderator");
        jdbc.sql("insert into hidden_account (account_id, hidden, changed_at) values (:id, true, now())")
                .param("id", hidden.athlete())
                .update();

        assertThat(owner.delete(id, "/membership")).isEqualTo(204);

        assertThat(member.view(id).at("/membership/role").asString()).isEqualTo("owner");
    }

    private boolean isScheduled() {
        return transactions.run(() -> work.isPending(ClubEnd.ENDS, id));
    }

    private long rows() {
        return jdbc.sql("""
                        select (select count(*) from club where id = :id) + (select count(*) from club_membership where club_id = :id)
                            + (select count(*) from club_member_count where club_id = :id)
                            + (select count(*) from club_word where club_id = :id)""").param("id", UUID.fromString(id)).query(Long.class).single();
    }
}
