package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.relation.KeptRelations;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.RunningSocialService;
import io.fitconnect.social.feed.FeedModel.Relation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People befriend, follow, block, join and leave, and record, change, trash and delete, at random; events come late, in any order and repeated. At
 * each step feeds equal a filter of everything.
 */
@RunningSocialService
class FeedSequencesIntegrationTests {

    private static final int STEPS = Integer.getInteger("fitconnect.feed.steps", 300);
    private static final long SEED = Long.getLong("fitconnect.feed.seed", 20_261_130L);
    private static final Visibility[] SCALE = Visibility.values();

    private final Random random = new Random(SEED);
    private final List<UUID> people = Stream.generate(Ids::next).limit(8).toList();
    private final List<UUID> clubs = Stream.generate(Ids::next).limit(3).toList();
    private final FeedModel model = new FeedModel();
    private final List<Story> stories = new ArrayList<>();
    private final List<Late> late = new ArrayList<>();
    private final List<Event> sent = new ArrayList<>();
    private final FeedWorld world;

    private final Readership readership;
    private final ReadFeed readFeed;
    private final ReadClubFeed readClubFeed;

    @Autowired
    FeedSequencesIntegrationTests(
            JdbcClient jdbc,
            KeptRelations relations,
            Transactions transactions,
            Readership readership,
            ReadFeed readFeed,
            ReadClubFeed readClubFeed) {
        this.world = new FeedWorld(jdbc, relations, transactions);
        this.readership = readership;
        this.readFeed = readFeed;
        this.readClubFeed = readClubFeed;
    }

    /** A training or group training and its last version. */
    private static final class Story {

        private final UUID id;
        private final UUID author;
        private final boolean isGroup;
        private final Instant start;
        private final boolean isNews;
        private long version;

        Story(UUID id, UUID author, boolean isGroup, Instant start, boolean isNews) {
            this.id = id;
            this.author = author;
            this.isGroup = isGroup;
            this.start = start;
            this.isNews = isNews;
        }
    }

    /** An event on its way, and what it does to the model. */
    private record Late(Event event, Runnable effect) {}

    @Test
    @Timeout(3_600)
    void equalAFilterOfEverythingAtEachStep() {
        world.minor(people.get(0), Visibility.FOLLOWERS);
        model.minor(people.get(0), Visibility.FOLLOWERS);
        for (int step = 0; step < STEPS; step++) {
            String what = act(random.nextInt(100));
            deliver();
            boolean isLook = step % 25 == 0;
            compare("step " + step + " of seed " + SEED + " (" + what + ")", isLook ? people.size() : 3);
        }
        while (!late.isEmpty()) {
            deliver();
        }
        compare("the end", people.size());
        assertThat(people.stream().mapToInt(reader -> model.feed(reader).size()).sum())
                .isPositive();
        assertThat(people.stream().filter(readership::isPulled))
                .as("authors who are pulled")
                .isNotEmpty();
    }

    private String act(int dice) {
        if (dice < 30) {
            return record();
        } else if (dice < 50) {
            return change();
        } else if (dice < 75) {
            return relate();
        } else if (dice < 90) {
            UUID athlete = anyone();
            UUID club = pick(clubs);
            boolean enters = !model.isMember(athlete, club);
            world.enter(athlete, club, enters);
            model.member(athlete, club, enters);
            return enters ? "enter a club" : "leave a club";
        } else if (dice < 94) {
            UUID athlete = anyone();
            boolean hides = random.nextInt(4) == 0;
            world.hide(athlete, hides);
            model.hide(athlete, hides);
            return "hide or show an account";
        } else {
            Visibility setting = pick(List.of(SCALE));
            world.minor(people.get(0), setting);
            model.minor(people.get(0), setting);
            return "change a setting";
        }
    }

    private String record() {
        Instant recorded = Instant.now().minus(Duration.ofMinutes(random.nextInt(150 * 1_440)));
        boolean isNews = random.nextInt(10) > 0;
        Instant start = recorded.minus(Duration.ofDays(isNews ? 0 : 20));
        boolean isGroup = random.nextInt(3) == 0;
        Story story = new Story(Ids.at(recorded), anyone(), isGroup, start, isNews || isGroup);
        stories.add(story);
        tell(story, isGroup ? "group-training-scheduled" : "training-recorded", visibility());
        return "record";
    }

    private String change() {
        if (stories.isEmpty()) {
            return "nothing";
        }
        Story story = pick(stories);
        story.version++;
        int dice = random.nextInt(20);
        if (story.isGroup) {
            tell(story, dice < 3 ? "group-training-cancelled" : "group-training-changed", visibility());
        } else if (dice < 3) {
            later(
                    FeedWorld.trashed(story.id, story.author, story.version),
                    state(story, Visibility.ONLY_ME, null, false));
        } else if (dice < 5) {
            later(FeedWorld.deleted(story.id, story.author), () -> model.deleted(story.id, story.author, story.isNews));
        } else {
            tell(story, dice < 9 ? "training-restored" : "training-changed", visibility());
        }
        return "change";
    }

    private void tell(Story story, String event, Visibility visibility) {
        if (story.isGroup) {
            @Nullable UUID club = random.nextInt(2) == 0 ? pick(clubs) : null;
            later(
                    FeedWorld.groupTraining(event, story.id, story.author, story.version, visibility, club),
                    state(story, visibility, club, !event.endsWith("cancelled")));
        } else {
            boolean mayBeShown = random.nextInt(10) > 0;
            later(
                    FeedWorld.training(
                            event, story.id, story.author, story.version, story.start, visibility, mayBeShown),
                    state(story, visibility, null, mayBeShown));
        }
    }

    private Runnable state(Story story, Visibility visibility, @Nullable UUID club, boolean mayBeShown) {
        long version = story.version;
        return () -> model.came(story.id, story.author, story.isNews, version, visibility, club, mayBeShown);
    }

    private void later(Event event, Runnable effect) {
        late.add(new Late(event, effect));
    }

    /** Mostly what was told last, sometimes one that waited, sometimes nothing; now and then one comes again. */
    private void deliver() {
        if (!late.isEmpty() && random.nextInt(5) > 0) {
            Late next = late.remove(random.nextBoolean() ? late.size() - 1 : random.nextInt(late.size()));
            world.send(next.event());
            next.effect().run();
            sent.add(next.event());
        }
        if (!sent.isEmpty() && random.nextInt(6) == 0) {
            world.send(KafkaEvents.withNewId(pick(sent)));
        }
    }

    private String relate() {
        UUID one = anyone();
        UUID other = anyone();
        if (one.equals(other)) {
            return "nothing";
        }
        Relation now = model.relation(one, other);
        int dice = random.nextInt(10);
        if (dice < 4) {
            both(one, other, friends -> new Relation(!now.friend(), friends.follower(), friends.blocked()));
        } else if (dice < 8) {
            one(one, other, new Relation(now.friend(), !now.follower(), now.blocked()));
        } else if (now.blocked()) {
            both(one, other, blocked -> Relation.NONE);
        } else if (dice == 8) {
            both(one, other, any -> new Relation(false, false, true));
        } else {
            one(one, other, new Relation(now.friend(), now.follower(), true));
        }
        return "relate";
    }

    private void both(UUID one, UUID other, Function<Relation, Relation> change) {
        one(one, other, change.apply(model.relation(one, other)));
        one(other, one, change.apply(model.relation(other, one)));
    }

    private void one(UUID athlete, UUID other, Relation relation) {
        world.relate(athlete, other, relation.friend(), relation.follower(), relation.blocked());
        model.relate(athlete, other, relation);
    }

    private void compare(String when, int readers) {
        int first = random.nextInt(people.size());
        for (int i = 0; i < readers; i++) {
            UUID reader = people.get((first + i) % people.size());
            assertThat(read(after -> readFeed.handle(reader, after, limit())))
                    .as("feed of person %d at %s", people.indexOf(reader), when)
                    .isEqualTo(model.feed(reader));
        }
        UUID reader = people.get(first);
        UUID club = pick(clubs);
        if (model.isMember(reader, club)) {
            assertThat(read(after -> readClubFeed.handle(reader, club, after, limit())))
                    .as("feed of a club at %s", when)
                    .isEqualTo(model.clubFeed(reader, club));
        }
    }

    private List<UUID> read(Function<Optional<FeedPosition>, Page<FeedItem>> pages) {
        List<UUID> read = new ArrayList<>();
        Optional<FeedPosition> after = Optional.empty();
        do {
            Page<FeedItem> page = pages.apply(after);
            page.items().forEach(item -> read.add(item.id().value()));
            after = Optional.ofNullable(page.nextCursor()).map(text -> Cursor.decode(text, FeedPosition.class));
        } while (after.isPresent());
        return read;
    }

    private int limit() {
        return pick(List.of(3, 10, 40, 100));
    }

    private Visibility visibility() {
        return SCALE[random.nextInt(SCALE.length)];
    }

    private UUID anyone() {
        return pick(people);
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
