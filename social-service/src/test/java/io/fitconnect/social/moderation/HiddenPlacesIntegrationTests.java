package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.social.RunningSocialService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Clubs and titles of groups, which outlive who wrote them. */
@RunningSocialService
class HiddenPlacesIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HIDE = "{\"measure\": \"hide\", \"rule\": \"harassment\", \"explanation\": \"Unkind\"}";
    private static final String CONVERSATIONS = "/api/v1/conversations";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Speaker owner;
    private Speaker author;
    private Speaker reporter;
    private Speaker moderator;

    @BeforeEach
    void meet() {
        owner = Speaker.athlete(port);
        author = Speaker.athlete(port);
        reporter = Speaker.athlete(port);
        moderator = Speaker.moderator(port);
    }

    @Test
    void hidesTheWordsOfAClubFromAllButItsOwner() {
        String name = "Zephyr " + UUID.randomUUID().toString().substring(0, 8);
        String club = Speaker.json(
                        author.post(
                                "/api/v1/clubs", "{\"name\": \"%s\", \"description\": \"Rude words\"}".formatted(name)),
                        201)
                .get("id")
                .asString();
        reporter.report("{\"kind\": \"club\", \"id\": \"%s\"}".formatted(club), "hate");
        JsonNode decided = moderator.decide(moderator.findCase(club), HIDE);
        JsonNode others = reporter.get("/api/v1/clubs/" + club);
        assertThat(others.toString()).doesNotContain(name, "Rude", "harassment");
        assertThat(others.get("withheld").asBoolean()).isTrue();
        assertThat(reporter.get("/api/v1/clubs/search?q=zephyr").toString()).doesNotContain(club);
        assertThat(author.get("/api/v1/clubs/" + club).at("/hidden/rule").asString())
                .isEqualTo("harassment");
        assertThat(author.get("/api/v1/clubs/" + club).get("name").asString()).isEqualTo(name);

        assertThat(reverse(decided).statusCode()).isEqualTo(200);
        assertThat(reverse(decided).statusCode()).isEqualTo(409);
        assertThat(reporter.get("/api/v1/clubs/" + club).get("name").asString()).isEqualTo(name);
    }

    @Test
    void keepsAClubHiddenThatPassesToAnotherOwnerUntilItEnds() {
        String club = author.foundClub("open");
        UUID id = UUID.fromString(club.substring(club.lastIndexOf('/') + 1));
        hideAndErase(club);

        assertThat(reporter.get(club).at("/membership/role").asString()).isEqualTo("owner");
        assertThat(owner.get(club).path("withheld").asBoolean()).isTrue();

        AccountDeletion.decide(reporter.id());
        AccountDeletion.awaitAnswer(reporter.id(), 1);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "select (select count(*) from club where id = :id) + (select count(*) from hidden_content where place_id = :id)")
                                .param("id", id)
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    @Test
    void letsAModeratorShowAClubAgainWhoseFormerOwnerIsErased() {
        String club = author.foundClub("open");
        JsonNode decided = hideAndErase(club);

        JsonNode read = moderator.get(Speaker.CASES + "/" + decided.get("id").asString());
        assertThat(read.has("person")).isFalse();
        assertThat(read.get("personErased").asBoolean()).isTrue();
        assertThat(read.at("/decision/standing").asBoolean()).isTrue();
        assertThat(read.toString()).doesNotContain(author.id().toString(), "Unkind", "Look at this");
        String hiding = reporter.get(club).at("/hidden/decisionId").asString();
        assertThat(hiding).isEqualTo(decided.at("/decision/id").asString());
        JsonNode own = reporter.get(Speaker.DECISIONS + "/" + hiding);
        assertThat(own.get("rule").asString()).isEqualTo("harassment");
        assertThat(own.get("inherited").asBoolean()).isTrue();
        assertThat(own.has("appealableUntil")).isFalse();
        assertThat(owner.status("GET", Speaker.DECISIONS + "/" + hiding)).isEqualTo(404);
        assertThat(reporter.as("moderator")
                        .post(Speaker.DECISIONS + "/" + hiding + "/reversal", "{}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(reverse(decided).statusCode()).isEqualTo(200);
        assertThat(owner.get(club).path("withheld").asBoolean()).isFalse();
        assertThat(reporter.get(club).has("hidden")).isFalse();
    }

    /** The reporter is the next owner. */
    private JsonNode hideAndErase(String club) {
        String id = club.substring(club.lastIndexOf('/') + 1);
        Speaker.json(reporter.put(club + "/membership", null), 200);
        owner.report("{\"kind\": \"club\", \"id\": \"%s\"}".formatted(id), "hate");
        JsonNode decided = moderator.decide(moderator.findCase(id), HIDE);
        AccountDeletion.decide(author.id());
        AccountDeletion.awaitAnswer(author.id(), 1);
        return decided;
    }

    @Test
    void filesATitleThatAListOfWordsFindsInAGroupOfTwo() {
        String group = startGroup("Just K\u0443S");
        await().atMost(SOON).until(() -> countHits(group) == 1);

        JsonNode read = moderator.findCase(group);
        assertThat(read.at("/subject/kind").asString()).isEqualTo("conversation");
        assertThat(read.at("/content/text").asString()).isEqualTo("Just K\u0443S");
        assertThat(read.at("/reports/0/source").asString()).isEqualTo("word-list");
        assertThat(read.at("/person/athleteId").asString())
                .isEqualTo(author.id().toString());

        rename(author, group, "Kys once more");
        await().atMost(SOON).until(() -> countHits(group) == 2);
        rename(author, group, "Sunday hills");
        assertThat(moderator.findCase(group).at("/content/text").asString()).isEqualTo("Sunday hills");
    }

    @Test
    void hidesATitleFromAllButWhoGaveIt() {
        String group = startGroup("Losers");
        String subject = "{\"kind\": \"conversation\", \"id\": \"%s\"}".formatted(group);
        assertThat(owner.tryReport(subject, "hate").statusCode()).isEqualTo(404);
        assertThat(author.tryReport(subject, "hate").statusCode()).isEqualTo(409);
        reporter.report(subject, "harassment");
        JsonNode decided = moderator.decide(moderator.findCase(group), HIDE);

        assertThat(invitation(group).get("title").asString()).isEqualTo("…");
        assertThat(reporter.tryReport(subject, "hate").statusCode()).isEqualTo(404);
        Speaker.json(reporter.put(CONVERSATIONS + "/invitations/" + group, null), 200);
        JsonNode seen = reporter.get(CONVERSATIONS + "/" + group);
        assertThat(seen.get("title").asString()).isEqualTo("…");
        assertThat(seen.has("titleHidden")).isFalse();
        assertThat(reporter.get(CONVERSATIONS).toString()).doesNotContain("Losers");
        JsonNode own = author.get(CONVERSATIONS + "/" + group);
        assertThat(own.get("title").asString()).isEqualTo("Losers");
        assertThat(own.at("/titleHidden/rule").asString()).isEqualTo("harassment");
        rename(author, group, "Losers again");
        assertThat(reporter.get(CONVERSATIONS + "/" + group).get("title").asString())
                .isEqualTo("…");

        assertThat(reverse(decided).statusCode()).isEqualTo(200);
        assertThat(reporter.get(CONVERSATIONS + "/" + group).get("title").asString())
                .isEqualTo("Losers again");
    }

    @Test
    void keepsATitleHiddenThatAnotherRenamesAndTellsThatOneWhy() {
        String group = startGroup("Losers");
        Speaker.json(reporter.put(CONVERSATIONS + "/invitations/" + group, null), 200);
        reporter.report("{\"kind\": \"conversation\", \"id\": \"%s\"}".formatted(group), "harassment");
        JsonNode decided = moderator.decide(moderator.findCase(group), HIDE);
        String decision = Speaker.DECISIONS + "/" + decided.at("/decision/id").asString();
        assertThat(reporter.status("GET", decision)).as("before the rename").isEqualTo(404);
        assertThat(author.status("DELETE", CONVERSATIONS + "/" + group + "/participants/" + author.id()))
                .isEqualTo(204);

        rename(reporter, group, "Sunday hills");

        JsonNode renamed = reporter.get(CONVERSATIONS + "/" + group);
        assertThat(renamed.get("title").asString()).isEqualTo("Sunday hills");
        assertThat(Speaker.DECISIONS + "/"
                        + renamed.at("/titleHidden/decisionId").asString())
                .isEqualTo(decision);
        JsonNode inherited = reporter.get(decision);
        assertThat(inherited.get("inherited").asBoolean()).isTrue();
        assertThat(inherited.toString())
                .doesNotContain("Unkind", "Losers", author.id().toString());
        owner.put(CONVERSATIONS + "/settings", "{\"whoMayWrite\": \"everyone\"}");
        reporter.put(CONVERSATIONS + "/" + group + "/participants/" + owner.id(), null);
        JsonNode invited = owner.get(CONVERSATIONS + "/invitations/" + group).get("invitation");
        assertThat(invited.get("title").asString()).isEqualTo("…");
        assertThat(reverse(decided).statusCode()).isEqualTo(200);
        invited = owner.get(CONVERSATIONS + "/invitations/" + group).get("invitation");
        assertThat(invited.get("title").asString()).isEqualTo("Sunday hills");
    }

    @Test
    void tellsWhoTookOverAHiddenClubWhy() {
        String club = author.foundClub("open");
        String id = club.substring(club.lastIndexOf('/') + 1);
        Speaker.json(reporter.put(club + "/membership", null), 200);
        owner.report("{\"kind\": \"club\", \"id\": \"%s\"}".formatted(id), "hate");
        JsonNode decided = moderator.decide(moderator.findCase(id), HIDE);
        String decision = Speaker.DECISIONS + "/" + decided.at("/decision/id").asString();
        author.put(decision + "/appeal", "{\"text\": \"It was a joke\"}");

        Speaker.json(author.put(club + "/owner", "{\"athleteId\": \"%s\"}".formatted(reporter.id())), 200);

        assertThat(reporter.get(club).at("/hidden/decisionId").asString())
                .isEqualTo(decided.at("/decision/id").asString());
        JsonNode inherited = reporter.get(decision);
        assertThat(inherited.get("rule").asString()).isEqualTo("harassment");
        assertThat(inherited.get("inherited").asBoolean()).isTrue();
        assertThat(inherited.toString()).doesNotContain("Unkind", "joke", "appealableUntil");
        assertThat(reporter.put(decision + "/appeal", "{\"text\": \"Not mine\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(author.get(club).has("hidden")).as("to the former owner").isFalse();
        assertThat(author.get(decision).get("explanation").asString()).isEqualTo("Unkind");
        assertThat(owner.status("GET", decision)).isEqualTo(404);
    }

    @Test
    void keepsATitleHiddenWhoseGiverIsErased() {
        String group = startGroup("Losers");
        Speaker.json(reporter.put(CONVERSATIONS + "/invitations/" + group, null), 200);
        reporter.report("{\"kind\": \"conversation\", \"id\": \"%s\"}".formatted(group), "harassment");
        JsonNode decided = moderator.decide(moderator.findCase(group), HIDE);

        AccountDeletion.decide(author.id());
        AccountDeletion.awaitAnswer(author.id(), 1);

        assertThat(reporter.get(CONVERSATIONS + "/" + group).get("title").asString())
                .isEqualTo("…");
        assertThat(reverse(decided).statusCode()).isEqualTo(200);
        assertThat(reporter.get(CONVERSATIONS + "/" + group).get("title").asString())
                .isEqualTo("Losers");
    }

    private HttpResponse<String> reverse(JsonNode decided) {
        String decision = decided.at("/decision/id").asString();
        return moderator.post(Speaker.DECISIONS + "/" + decision + "/reversal", "{}");
    }

    /** A group to which the author invites the reporter. */
    private String startGroup(String title) {
        reporter.put(CONVERSATIONS + "/settings", "{\"whoMayWrite\": \"everyone\"}");
        String body = "{\"title\": \"%s\", \"athleteIds\": [\"%s\"]}".formatted(title, reporter.id());
        String group =
                Speaker.json(author.post(CONVERSATIONS, body), 201).get("id").asString();
        assertThat(invitation(group).get("title").asString()).isEqualTo(title);
        return group;
    }

    private JsonNode invitation(String group) {
        return reporter.get(CONVERSATIONS + "/invitations/" + group).get("invitation");
    }

    private static void rename(Speaker by, String group, String title) {
        Speaker.json(by.patch(CONVERSATIONS + "/" + group, "{\"title\": \"%s\"}".formatted(title)), 200);
    }

    private int countHits(String group) {
        return jdbc.sql("""
                        select count(*) from moderation_report r join moderation_case c on c.id = r.case_id
                        where c.subject_id = ?""").param(UUID.fromString(group)).query(Integer.class).single();
    }
}
