package io.fitconnect.social.feed;

import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Fills a page: candidates in bounded reads, of which one statement keeps what the reader may see, until the page is full. When few are seen of
 * very many, the page ends short, and its cursor goes on at an hour.
 */
@Component
class FeedPages {

    private static final int LEAST_READ = 50;

    private final FeedEntries entries;
    private final FeedSettings settings;
    private final FeedMeters meters;
    private final Horizon horizon;

    FeedPages(FeedEntries entries, FeedSettings settings, FeedMeters meters, Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.meters = meters;
        this.horizon = new Horizon(clock, settings.kept());
    }

    Page<FeedItem> read(
            Sources sources,
            Optional<FeedPosition> after,
            int limit,
            Function<Collection<EntryId>, Map<EntryId, FeedItem>> sight) {
        EntryId before = after.map(position -> new EntryId(position.before())).orElse(EntryId.LAST);
        FeedWalk walk = horizon.walk(entries, sources, before, Math.max(LEAST_READ, limit + 1));
        List<FeedItem> seen = new ArrayList<>();
        Optional<EntryId> end = Optional.empty();
        int examined = 0;
        List<EntryId> candidates = walk.next();
        while (!candidates.isEmpty()) {
            Map<EntryId, FeedItem> shown = sight.apply(candidates);
            candidates.stream().flatMap(id -> Stream.ofNullable(shown.get(id))).forEach(seen::add);
            examined += candidates.size();
            if (examined >= settings.candidates()) {
                end = hourOf(candidates.get(candidates.size() - 1)).filter(hour -> hour.compareTo(before) < 0);
            }
            candidates = end.isEmpty() && seen.size() <= limit ? walk.next() : List.of();
        }
        meters.examined(examined);
        return seen.size() <= limit && end.isPresent()
                ? shortPage(seen, end.get())
                : Page.of(seen, limit, item -> new FeedPosition(item.id().value()));
    }

    /** The end of the hour that holds a candidate: a cursor that named one which is hidden would tell of it. */
    private static Optional<EntryId> hourOf(EntryId candidate) {
        return Optional.of(
                EntryId.firstAt(candidate.at().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)));
    }

    /** What lies within the last hour comes with the next page. */
    private static Page<FeedItem> shortPage(List<FeedItem> seen, EntryId end) {
        return new Page<>(
                seen.stream().filter(item -> item.id().compareTo(end) >= 0).toList(),
                Cursor.encode(new FeedPosition(end.value())));
    }
}
