package io.fitconnect.social.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedPagesTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final UUID READER = new UUID(0, 1);
    private static final UUID AUTHOR = new UUID(0, 2);
    private static final UUID CLUB = new UUID(0, 3);
    private static final Sources ALL = new Sources(Set.of(READER), Set.of(AUTHOR), Set.of(CLUB));

    private final Random random = new Random(7);
    private final InMemoryFeedEntries entries = new InMemoryFeedEntries();
    private final FeedSettings settings =
            new FeedSettings(Duration.ofDays(180), Duration.ofDays(14), 2_000, 100, 500, 100);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final FeedPages pages =
            new FeedPages(entries, settings, new FeedMeters(metrics), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Set<EntryId> hidden = new HashSet<>();

    @Test
    void mergesSourcesNewestFirstAndNamesEachEntryOnce() {
        Set<EntryId> all = new TreeSet<>(Comparator.reverseOrder());
        for (int i = 0; i < 400; i++) {
            all.add(writeSomewhere(age(170)));
        }

        for (int limit : List.of(1, 7, 100)) {
            assertThat(readAll(limit, () -> {})).as("in pages of %d", limit).containsExactlyElementsOf(all);
        }
    }

    @Test
    void neitherSkipsNorRepeatsWhileEntriesArrive() {
        List<EntryId> before = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            before.add(writeSomewhere(age(90)));
        }

        List<EntryId> read = readAll(10, () -> writeSomewhere(age(90)));

        assertThat(read).doesNotHaveDuplicates().containsAll(before).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void fillsThePageWithWhatIsSeen() {
        for (int i = 0; i < 95; i++) {
            EntryId id = writeSomewhere(age(20));
            if (i % 2 == 0) {
                hidden.add(id);
            }
        }

        assertThat(read(Optional.empty(), 40).items()).hasSize(40);
    }

    @Test
    void endsAPageShortWhenFewOfVeryManyAreSeen() {
        EntryId oldest = write(Duration.ofDays(150));
        for (int i = 0; i < 250; i++) {
            hidden.add(write(Duration.ofDays(10).plusMinutes(i)));
        }

        Page<FeedItem> first = read(Optional.empty(), 5);

        assertThat(first.items()).isEmpty();
        assertThat(first.nextCursor()).isNotNull();
        assertThat(readAll(5, () -> {})).containsExactly(oldest);
        assertThat(metrics.get("feed.page.candidates").summary().max()).isLessThan(250);
    }

    @Test
    void namesNoHiddenEntryInItsCursor() {
        for (int i = 0; i < 500; i++) {
            hidden.add(write(Duration.ofDays(10).plusMinutes(i)));
        }

        String cursor = Objects.requireNonNull(read(Optional.empty(), 5).nextCursor());

        EntryId place = new EntryId(Cursor.decode(cursor, FeedPosition.class).before());
        assertThat(place).isNotIn(hidden).isEqualTo(EntryId.firstAt(place.at().truncatedTo(ChronoUnit.HOURS)));
    }

    @Test
    void goesOnBeyondItsBoundWithinAnHour() {
        EntryId oldest = write(Duration.ofDays(11));
        for (int i = 0; i < 400; i++) {
            hidden.add(write(Duration.ofDays(10).plusMillis(i)));
        }
        EntryId between = write(Duration.ofDays(10).plusMillis(150));

        assertThat(readAll(5, () -> {})).containsExactly(between, oldest);
    }

    @Test
    void asksForABoundedNumberAtOnceHoweverManySourcesThereAre() {
        Set<UUID> clubs = new HashSet<>();
        Set<EntryId> all = new TreeSet<>(Comparator.reverseOrder());
        for (int i = 0; i < 1_500; i++) {
            UUID club = new UUID(9, i);
            EntryId id = new EntryId(Ids.at(NOW.minus(Duration.ofMinutes(i))));
            clubs.add(club);
            all.add(id);
            entries.writeToClubs(List.of(club), List.of(id));
        }
        FeedWalk walk = new Horizon(Clock.fixed(NOW, ZoneOffset.UTC), settings.kept())
                .walk(entries, new Sources(Set.of(), Set.of(), clubs), EntryId.LAST, 50);

        List<EntryId> first = walk.next();

        assertThat(first).hasSize(1_000);
        List<EntryId> walked = new ArrayList<>(first);
        walked.addAll(walk.take(1_500));
        assertThat(walked).containsExactlyElementsOf(all);
    }

    @Test
    void saysThatAFeedEndsWithItsLastFullPage() {
        for (int i = 0; i < 10; i++) {
            write(Duration.ofDays(i));
        }

        assertThat(read(Optional.empty(), 10).nextCursor()).isNull();
        assertThat(read(Optional.empty(), 9).nextCursor()).isNotNull();
    }

    @Test
    void looksAtSevenOrEightMonthsOfAnEmptyFeed() {
        assertThat(read(Optional.empty(), 20)).isEqualTo(new Page<>(List.of(), null));
        assertThat(entries.reads()).isBetween(7, 8);
    }

    @Test
    void beginsNoEarlierThanTheNewestMonthForACursorFromTheFuture() {
        EntryId id = write(Duration.ofDays(1));
        FeedPosition future = new FeedPosition(Ids.at(NOW.plus(Duration.ofDays(40_000))));

        assertThat(read(Optional.of(future), 20).items())
                .extracting(FeedItem::id)
                .containsExactly(id);
    }

    private Duration age(int days) {
        return Duration.ofMinutes(random.nextInt(days * 1_440));
    }

    private EntryId write(Duration age) {
        EntryId id = new EntryId(Ids.at(NOW.minus(age)));
        entries.writeToReaders(List.of(READER), List.of(id));
        return id;
    }

    /** Into one source, or into several of them. */
    private EntryId writeSomewhere(Duration age) {
        EntryId id = new EntryId(Ids.at(NOW.minus(age)));
        int places = 1 + random.nextInt(7);
        if ((places & 1) != 0) {
            entries.writeToReaders(List.of(READER), List.of(id));
        }
        if ((places & 2) != 0) {
            entries.writeOfAuthor(AUTHOR, id);
        }
        if ((places & 4) != 0) {
            entries.writeToClubs(List.of(CLUB), List.of(id));
        }
        return id;
    }

    private Page<FeedItem> read(Optional<FeedPosition> after, int limit) {
        return pages.read(ALL, after, limit, this::see);
    }

    private List<EntryId> readAll(int limit, Runnable between) {
        List<EntryId> read = new ArrayList<>();
        Optional<FeedPosition> after = Optional.empty();
        do {
            Page<FeedItem> page = read(after, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(item -> read.add(item.id()));
            after = Optional.ofNullable(page.nextCursor()).map(text -> Cursor.decode(text, FeedPosition.class));
            between.run();
        } while (after.isPresent());
        return read;
    }

    private Map<EntryId, FeedItem> see(Collection<EntryId> candidates) {
        return candidates.stream()
                .filter(id -> !hidden.contains(id))
                .map(id -> new FeedItem(id, EntryKind.TRAINING, AUTHOR))
                .collect(Collectors.toMap(FeedItem::id, Function.identity()));
    }
}
