package io.fitconnect.social.discussion;

import static org.awaitility.Awaitility.await;

import io.fitconnect.social.subject.SubjectKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A training that everyone sees, its athlete and one who talks about it. */
record SharedTraining(int managementPort, JdbcClient jdbc, Talker owner, Talker friend, UUID training) {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** Announces it and both people, and waits until they are known. */
    static SharedTraining announce(int port, int managementPort, JdbcClient jdbc) {
        SharedTraining shared = new SharedTraining(
                managementPort, jdbc, Talker.ofNewAthlete(port), Talker.ofNewAthlete(port), UUID.randomUUID());
        Announced.training(shared.owner.id(), shared.training, "everyone", 0);
        Announced.athlete(shared.owner.id(), "Olga");
        Announced.athlete(shared.friend.id(), "Franz");
        await().atMost(SOON).until(() -> shared.friend.status("GET", shared.subject()) == 200);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from person where athlete_id in (:both)")
                                .param("both", List.of(shared.owner.id(), shared.friend.id()))
                                .query(Integer.class)
                                .single()
                        == 2);
        return shared;
    }

    /** The address of its discussion. */
    String subject() {
        return SubjectKey.training(owner.id(), training).path();
    }

    /** Where a kept total is not what a recount finds. */
    List<JsonNode> differences() {
        JsonNode compared = new Talker(managementPort, owner.id()).get("/actuator/discussions");
        return StreamSupport.stream(compared.get("differences").spliterator(), false)
                .filter(difference ->
                        difference.at("/target/subjectId").asString().equals(training.toString()))
                .toList();
    }

    /** Waits until the text of a comment lies in Cassandra. */
    void awaitMoved(String comment) {
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from comment_text where comment_id = ?")
                                .param(UUID.fromString(comment))
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** How many rows of a table it has. */
    int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where subject_id = ?")
                .param(training)
                .query(Integer.class)
                .single();
    }

    static String id(JsonNode comment) {
        return comment.get("id").asString();
    }

    static List<String> texts(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("text").asString())
                .toList();
    }
}
