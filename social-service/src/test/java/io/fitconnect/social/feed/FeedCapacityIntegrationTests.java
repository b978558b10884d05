package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.social.RunningSocialService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a page takes, few here; {@code -Dfitconnect.feed.followees=1000 -Dfitconnect.feed.others=1000000} prints what the house promises. */
@RunningSocialService
class FeedCapacityIntegrationTests {

    private static final Logger LOG = LoggerFactory.getLogger(FeedCapacityIntegrationTests.class);
    private static final int FOLLOWEES = Integer.getInteger("fitconnect.feed.followees", 50);
    private static final int OTHERS = Integer.getInteger("fitconnect.feed.others", 2_000);
    private static final int FOLLOWERS = Integer.getInteger("fitconnect.feed.followers", 2_000);
    private static final int EACH = 10;
    private static final int READS = 300;
    private static final int PAGE = 20;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeedEntries entries;

    @Autowired
    private ReadFeed readFeed;

    @Autowired
    private KeptRelations relations;

    @Autowired
    private Transactions transactions;

    private final Random random = new Random(3);
    private final UUID reader = UUID.randomUUID();

    @Test
    void growsWithNeitherFeedsNorTheirReaders() {
        List<UUID> followees = people(FOLLOWEES);
        follow(followees, Collections.nCopies(FOLLOWEES, reader));
        List<EntryId> ids = publish(followees);
        entries.writeToReaders(List.of(reader), ids);
        measure("a warm-up");
        long few = measure(ids.size() + " entries of " + FOLLOWEES + " followed people");

        publish(people(OTHERS / EACH));
        long many = measure(OTHERS + " entries of others beside");

        assertThat(readFeed.handle(reader, Optional.empty(), PAGE).items()).hasSize(PAGE);
        assertThat(few + many).as("median of a page, in microseconds").isLessThan(2_000_000);
    }

    @Test
    void reachesAllFollowersOfAnAuthorByOneWrite() {
        UUID author = UUID.randomUUID();
        follow(Collections.nCopies(FOLLOWERS, author), people(FOLLOWERS));
        follow(List.of(author), List.of(reader));
        UUID training = Ids.next();
        long begun = System.nanoTime();

        new FeedWorld(jdbc, relations, transactions)
                .send(FeedWorld.training(
                        "training-recorded", training, author, 0, Instant.now(), Visibility.FOLLOWERS, true));

        LOG.info("{} followers see a training after {} ms", FOLLOWERS, (System.nanoTime() - begun) / 1_000_000);
        assertThat(readFeed.handle(reader, Optional.empty(), PAGE).items())
                .extracting(item -> item.id().value())
                .containsExactly(training);
    }

    private static List<UUID> people(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private void follow(List<UUID> athletes, List<UUID> others) {
        jdbc.sql("""
                        insert into relation (athlete_id, other_id, friend, follower, coach, blocked, version)
                        select n.athlete, n.other, false, true, false, false, 1
                        from unnest(cast(:athletes as uuid[]), cast(:others as uuid[])) as n(athlete, other)""")
                .param("athletes", athletes.toArray(UUID[]::new))
                .param("others", others.toArray(UUID[]::new))
                .update();
    }

    /** Some of each author, of the last 25 days. */
    private List<EntryId> publish(List<UUID> authors) {
        List<UUID> ids = new ArrayList<>();
        List<UUID> ofAuthors = new ArrayList<>();
        for (UUID author : authors) {
            for (int i = 0; i < EACH; i++) {
                ids.add(Ids.at(Instant.now().minus(Duration.ofSeconds(random.nextInt(25 * 86_400)))));
                ofAuthors.add(author);
            }
        }
        insert(
                "feed_publication (id, athlete_id, kind, reach, recorded_at) select n.id, n.athlete, 'training', 2, now()",
                ids,
                ofAuthors);
        insert(
                "shared_training (training_id, athlete_id, visibility, parts, showable, trashed, deleted, version)"
                        + " select n.id, n.athlete, 'followers', '{}', true, false, false, 0",
                ids,
                ofAuthors);
        jdbc.sql("analyze feed_publication").update();
        jdbc.sql("analyze shared_training").update();
        jdbc.sql("analyze relation").update();
        return ids.stream().map(EntryId::new).toList();
    }

    private void insert(String what, List<UUID> ids, List<UUID> authors) {
        jdbc.sql("insert into " + what
                        + " from unnest(cast(:ids as uuid[]), cast(:authors as uuid[])) as n(id, athlete)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("authors", authors.toArray(UUID[]::new))
                .update();
    }

    /** Reads first pages; returns the median in microseconds. */
    private long measure(String what) {
        long[] took = new long[READS];
        for (int i = 0; i < READS; i++) {
            long begun = System.nanoTime();
            readFeed.handle(reader, Optional.empty(), PAGE);
            took[i] = (System.nanoTime() - begun) / 1_000;
        }
        Arrays.sort(took);
        LOG.info("{}: a page takes {} us (p50), {} us (p99)", what, took[READS / 2], took[READS * 99 / 100]);
        return took[READS / 2];
    }
}
