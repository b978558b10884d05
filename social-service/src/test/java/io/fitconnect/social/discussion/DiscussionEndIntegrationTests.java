package io.fitconnect.social.discussion;

import static io.fitconnect.social.discussion.SharedTraining.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What stays of a discussion when its subject or a writer is gone. */
@RunningSocialService
class DiscussionEndIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<AthleteArchive> archives;

    private SharedTraining shared;
    private Talker owner;
    private Talker friend;
    private UUID training;
    private String subject;

    @BeforeEach
    void shareATraining() {
        shared = SharedTraining.announce(port, managementPort, jdbc);
        owner = shared.owner();
        friend = shared.friend();
        training = shared.training();
        subject = shared.subject();
    }

    @Test
    void endsWithItsTraining() {
        JsonNode comment = friend.say(subject, "Gone with the training");
        owner.answer(subject, id(comment), "Like all of this");
        friend.react(subject, "like");
        shared.awaitMoved(id(comment));

        Announced.training("training-deleted", owner.id(), training, data -> {});
        await().atMost(SOON).until(() -> friend.status("GET", subject) == 404);
        endNow();
        await().atMost(SOON)
                .until(() -> shared.rows("discussion")
                                + shared.rows("discussion_comment")
                                + shared.rows("reaction")
                                + shared.rows("tally")
                        == 0);
    }

    @Test
    void endsAlsoWhenTheFirstCommentComesAfterTheDeletion() {
        Announced.training("training-deleted", owner.id(), training, data -> {});
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from due_work where queue = 'ended-discussions' and id = ?")
                                .param(training.toString())
                                .query(Integer.class)
                                .single()
                        == 1);

        jdbc.sql("insert into discussion (subject_id, kind, athlete_id, opened_at) values (?, 'training', ?, now())")
                .params(training, owner.id())
                .update();
        jdbc.sql("insert into discussion_comment (subject_id, id, author_id, created_at, version, deleted)"
                        + " values (?, gen_random_uuid(), ?, now(), 1, false)")
                .params(training, friend.id())
                .update();
        endNow();
        await().atMost(SOON).until(() -> shared.rows("discussion") + shared.rows("discussion_comment") == 0);
    }

    @Test
    void erasesWordsAndLeavesPlaces() {
        JsonNode comment = friend.say(subject, "A word of the erased");
        owner.answer(subject, id(comment), "An answer to @{" + friend.id() + "}");
        friend.react(subject, "like");
        shared.awaitMoved(id(comment));
        Map<String, JsonNode> archive = ArchiveProbe.read(friend.id(), ownArchives());
        JsonNode words = Objects.requireNonNull(archive.get("comments.json"));
        assertThat(words.at("/0/versions/0/text").asString()).isEqualTo("A word of the erased");
        assertThat(words.toString()).doesNotContain("An answer");
        JsonNode reactions = Objects.requireNonNull(archive.get("reactions.json"));
        assertThat(reactions.at("/0/reaction").asString()).isEqualTo("like");

        AccountDeletion.decide(friend.id());
        AccountDeletion.awaitAnswer(friend.id(), 1);

        JsonNode place = owner.get(subject + "/comments").at("/items/0");
        assertThat(place.get("deleted").booleanValue()).isTrue();
        assertThat(place.at("/answers/newest/0/text").asString()).isEqualTo("An answer to @{}");
        assertThat(owner.get(subject).get("comments").intValue()).isEqualTo(1);
        assertThat(owner.get(subject).at("/reactions/total").intValue()).isZero();
        assertThat(shared.differences()).isEmpty();
        assertThat(shared.rows("erased_comment")).isZero();
    }

    private List<AthleteArchive> ownArchives() {
        return archives.stream()
                .filter(archive -> List.of("CommentArchive", "ReactionArchive")
                        .contains(archive.getClass().getSimpleName()))
                .toList();
    }

    private void endNow() {
        await().atMost(SOON)
                .until(() -> jdbc.sql("update due_work set due_at = now() where queue = 'ended-discussions' and id = ?")
                                .param(training.toString())
                                .update()
                        == 1);
    }
}
