package io.fitconnect.social.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.discussion.Announced;
import io.fitconnect.social.subject.SubjectKey;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@RunningSocialService
class SuspensionIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String MEASURES = "social.moderation";
    private static final String SUSPEND =
            "{\"measure\": \"suspend\", \"rule\": \"harassment\", \"days\": 3, \"explanation\": \"Again\"}";
    private static final Set<RequestMethod> WRITES = Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH);

    private static final String OF_SUBJECT = "/discussions/(trainings/\\{athleteId}|group-trainings|clubs)/\\{\\w+}";

    /** Each takes back what is one's own, protects oneself, or asks {@code Writers} for the rest. */
    private static final Set<String> OPEN_DELETIONS = Set.of(
            "/api/v1/blocks/{athleteId}",
            "/api/v1/clubs/{id}/closing",
            "/api/v1/clubs/{id}/membership",
            "/api/v1/contact-links/mine",
            "/api/v1/conversations/invitations/{id}",
            "/api/v1/conversations/{id}/messages/by-number/{number}",
            "/api/v1/conversations/{id}/messages/held/{clientId}",
            "/api/v1/conversations/{id}/participants/{athleteId}",
            "/api/v1/discussions/comments/{commentId}",
            "/api/v1/discussions/comments/{commentId}/reaction",
            "/api/v1/discussions/reaction",
            "/api/v1/followees/{athleteId}",
            "/api/v1/followers/{athleteId}",
            "/api/v1/friend-requests/received/{athleteId}",
            "/api/v1/friend-requests/sent/{athleteId}",
            "/api/v1/friends/{athleteId}",
            "/api/v1/people/suggestions/{athleteId}/muted");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private Speaker owner;
    private Speaker author;
    private Speaker reporter;
    private Speaker moderator;
    private UUID training;
    private String discussion;

    @BeforeEach
    void shareATraining() {
        owner = Speaker.athlete(port);
        author = Speaker.athlete(port);
        reporter = Speaker.athlete(port);
        moderator = Speaker.moderator(port);
        training = UUID.randomUUID();
        discussion = SubjectKey.training(owner.id(), training).path();
        Announced.training(owner.id(), training, "everyone", 0);
        await().atMost(SOON).until(() -> reporter.status("GET", discussion) == 200);
    }

    @Test
    void letsASuspendedAccountReadDeleteAndAppealAndNothingElse() {
        String comment = author.say(discussion, "Go home").get("id").asString();
        reporter.report(comment(comment), "harassment");
        moderator.decide(moderator.findCase(comment), SUSPEND);

        JsonNode refused = Speaker.json(author.post(discussion + "/comments", "{\"text\": \"Ha\"}"), 403);
        assertThat(refused.get("type").asString()).endsWith("account-suspended");
        assertThat(refused.has("until")).isTrue();
        assertThat(refused.get("appeal").asString()).startsWith(Speaker.DECISIONS);
        assertThat(unguarded(author)).isEmpty();
        assertThat(author.put("/api/v1/blocks/" + reporter.id(), null).statusCode())
                .isNotEqualTo(403);
        assertThat(author.status("GET", discussion + "/comments")).isEqualTo(200);
        assertThat(author.status("DELETE", discussion + "/comments/" + comment)).isEqualTo(204);
        String page = Speaker.DECISIONS + "/"
                + author.get(Speaker.DECISIONS).at("/items/0/id").asString();
        assertThat(author.put(page + "/appeal", "{\"text\": \"Sorry\"}").statusCode())
                .isEqualTo(200);
        Event taken = KafkaEvents.await(MEASURES, author.id().toString(), "measure-taken.v1");
        EventContracts.assertValid(taken);
        assertThat(taken.data().has("subject")).isFalse();

        jdbc.sql("update suspension set until_at = :past where account_id = :id")
                .param("past", OffsetDateTime.now(ZoneOffset.UTC).minusDays(1))
                .param("id", author.id())
                .update();
        assertThat(author.post(discussion + "/comments", "{\"text\": \"Back\"}").statusCode())
                .isEqualTo(201);
        jdbc.sql("update due_work set due_at = :now where queue = 'suspension-ends' and id = :id")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("id", page.substring(page.lastIndexOf('/') + 1))
                .update();
        Event lifted = KafkaEvents.await(MEASURES, author.id().toString(), "measure-lifted.v1");
        assertThat(lifted.data().get("because").asString()).isEqualTo("expired");
        assertThat(author.get(page).get("standing").asBoolean()).isFalse();
    }

    @Test
    void namesTheSuspensionThatEndsLast() {
        String first = author.say(discussion, "Go home").get("id").asString();
        String second = author.say(discussion, "Go away").get("id").asString();
        reporter.report(comment(first), "harassment");
        reporter.report(comment(second), "harassment");
        moderator.decide(moderator.findCase(first), SUSPEND.replace("3", "30"));
        moderator.decide(moderator.findCase(second), SUSPEND);

        JsonNode refused = Speaker.json(author.post(discussion + "/comments", "{\"text\": \"Ha\"}"), 403);

        assertThat(Instant.parse(refused.get("until").asString()))
                .isAfter(Instant.now().plus(Duration.ofDays(29)));
    }

    @Test
    void refusesTheDecisionsOfASuspendedLeaderAboutOthersAndLetsOneLeave() {
        String ofHost = owner.say(discussion, "Go home").get("id").asString();
        String ofGuest = author.say(discussion, "Hello").get("id").asString();
        String club = owner.foundClub("request");
        Speaker.json(reporter.put(club + "/membership", null), 200);
        author.put("/api/v1/conversations/settings", "{\"whoMayWrite\": \"everyone\"}");
        String group = "/api/v1/conversations/"
                + Speaker.json(
                                owner.post(
                                        "/api/v1/conversations",
                                        "{\"title\": \"Runs\", \"athleteIds\": [\"%s\"]}".formatted(author.id())),
                                201)
                        .get("id")
                        .asString();
        reporter.report(comment(ofHost), "harassment");
        moderator.decide(moderator.findCase(ofHost), SUSPEND);

        for (String others : List.of(
                discussion + "/comments/" + ofGuest,
                club + "/requests/" + reporter.id(),
                club + "/members/" + reporter.id(),
                club + "/bans/" + reporter.id(),
                club + "/invitation-link",
                group + "/participants/" + author.id())) {
            JsonNode refused = Speaker.json(owner.send("DELETE", others, null, null), 403);
            assertThat(refused.get("type").asString()).as(others).endsWith("account-suspended");
        }
        assertThat(author.status("GET", discussion + "/comments/" + ofGuest)).isEqualTo(200);
        assertThat(reporter.get(club).at("/membership/state").asString()).isEqualTo("requested");
        assertThat(owner.status("DELETE", discussion + "/comments/" + ofHost)).isEqualTo(204);
        Speaker.json(owner.put(club + "/closing", null), 200);
        assertThat(owner.status("DELETE", club + "/closing"))
                .as("takes back an own act")
                .isEqualTo(200);
        assertThat(owner.status("DELETE", group + "/participants/" + owner.id()))
                .isEqualTo(204);
    }

    @Test
    void takesTheBackOfficeFromASuspendedModerator() {
        Speaker suspended = author.as("moderator");
        String comment = author.say(discussion, "Go home").get("id").asString();
        String other = owner.say(discussion, "Hello").get("id").asString();
        reporter.report(comment(comment), "harassment");
        reporter.report(comment(other), "spam");
        JsonNode read = suspended.findCase(other);
        moderator.decide(moderator.findCase(comment), SUSPEND);

        assertThat(suspended.tryDecide(read, SUSPEND).body()).contains("account-suspended");
        Set<String> open = new TreeSet<>();
        mappings.forEach(each -> each.getHandlerMethods().forEach((info, method) -> {
            if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), BackOffice.class)
                    || method.hasMethodAnnotation(BackOffice.class)) {
                for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                    info.getPatternValues().stream()
                            .map(path -> path.replaceAll(
                                    "\\{[A-Za-z]+}", UUID.randomUUID().toString()))
                            .filter(path -> !suspended
                                    .send(verb.name(), path, verb == RequestMethod.GET ? null : "{}", null)
                                    .body()
                                    .contains("account-suspended"))
                            .forEach(path -> open.add(verb + " " + path));
                }
            }
        }));
        assertThat(open).isEmpty();
        assertThat(suspended.status("GET", Speaker.CASES)).isEqualTo(403);
        assertThat(moderator.findCase(other).get("revision")).isEqualTo(read.get("revision"));
    }

    @Test
    void leavesTheseDeletionsOpenAndNoOther() {
        Set<String> open = new TreeSet<>();
        mappings.forEach(each -> each.getHandlerMethods().forEach((info, method) -> {
            WhileSuspended said = method.getMethodAnnotation(WhileSuspended.class);
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.DELETE)
                    && (said == null || said.value() == Access.OPEN)) {
                info.getPatternValues().forEach(path -> open.add(path.replaceAll(OF_SUBJECT, "/discussions")));
            }
        }));
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN_DELETIONS);
    }

    /** Writes that a suspended account gets through with, whatever they do. */
    private List<String> unguarded(Speaker suspended) {
        List<String> found = new ArrayList<>();
        mappings.forEach(each -> each.getHandlerMethods().forEach((info, method) -> {
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                WhileSuspended said = method.getMethodAnnotation(WhileSuspended.class);
                boolean isClosed = said == null ? WRITES.contains(verb) : said.value() == Access.CLOSED;
                for (String path : info.getPatternValues()) {
                    boolean isPublic = path.startsWith("/api/v1/moderation/") || path.endsWith("/summaries");
                    if (isClosed && path.startsWith("/api/") && !isPublic) {
                        String address = path.replaceAll("\\{number}", "1")
                                .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
                        var answer = suspended.send(verb.name(), address, "{}", null);
                        if (answer.statusCode() != 403 || !answer.body().contains("account-suspended")) {
                            found.add(verb + " " + path + ": " + answer.statusCode());
                        }
                    }
                }
            }
        }));
        return found;
    }

    private String comment(String id) {
        return "{\"kind\": \"comment\", \"id\": \"%s\", \"on\": {\"kind\": \"training\", \"athleteId\": \"%s\", \"id\": \"%s\"}}"
                .formatted(id, owner.id(), training);
    }
}
