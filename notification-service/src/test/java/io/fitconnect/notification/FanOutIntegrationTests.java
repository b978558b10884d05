package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A change of a large group training: {@code -Dfitconnect.participants=10000} for the size that is promised. */
@Tag("thorough")
@RunningNotificationService
class FanOutIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(FanOutIntegrationTests.class);
    private static final int PARTICIPANTS = Integer.getInteger("fitconnect.participants", 500);
    private static final Duration MOST = Duration.ofSeconds(60);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Inboxes inboxes;

    @Test
    void tellsEachParticipantOnce() {
        GroupTrainingEvents training = new GroupTrainingEvents(Instant.now().plus(Duration.ofDays(3)));
        List<UUID> participants =
                Stream.generate(UUID::randomUUID).limit(PARTICIPANTS).toList();
        enrol(training, participants);

        Instant begun = Instant.now();
        KafkaEvents.send(training.changed(List.of("place")));
        await().atMost(MOST).pollInterval(Duration.ofMillis(50)).until(() -> isTold(training));
        Duration taken = Duration.between(begun, Instant.now());

        LOG.warn("{} participants were told in {} ms", PARTICIPANTS, taken.toMillis());
        assertThat(participants).allMatch(athlete -> inboxes.countUnread(athlete, 100) == 1);
    }

    /** Nothing is left to do, after there was something. */
    private boolean isTold(GroupTrainingEvents training) {
        return count("group_notice where group_training_id = ?", training.id()) == 1
                && count("due_work where queue = 'group-notices' and id like ?", training.id() + "/%") == 0;
    }

    private int count(String rows, Object value) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + rows, Integer.class, value));
    }

    /** As their events would, without waiting for each. */
    private void enrol(GroupTrainingEvents training, List<UUID> participants) {
        List<Object[]> rows = IntStream.range(0, participants.size())
                .mapToObj(i -> new Object[] {training.id(), i % 64, participants.get(i)})
                .toList();
        jdbc.batchUpdate(
                "insert into participant (group_training_id, shard, athlete_id, state, revision, concerned_since)"
                        + " values (?, ?, ?, 'going', 0, now() - interval '1 hour')",
                rows);
    }
}
