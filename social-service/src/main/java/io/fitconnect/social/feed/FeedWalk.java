package io.fitconnect.social.feed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Walks the candidates of several sources from the newest to the oldest, each once, in bounded pages. It meets what arrives behind its place and
 * passes what arrives before it: a cursor neither repeats nor skips.
 */
final class FeedWalk {

    /** One statement decides on so many: each of two hundred clubs and many authors may have a slice of its own. */
    private static final int MOST_AT_ONCE = 1_000;

    private final FeedEntries entries;
    private final Sources sources;
    private final YearMonth oldest;
    private final int most;
    private YearMonth month;
    private EntryId before;

    /**
     * A walk that has not begun.
     *
     * @param before where it begins; the months from there to the oldest one are looked at
     * @param most   candidates that one read takes of each source
     */
    FeedWalk(FeedEntries entries, Sources sources, YearMonth oldest, EntryId before, int most) {
        this.entries = entries;
        this.sources = sources;
        this.oldest = oldest;
        this.before = before;
        this.month = before.month();
        this.most = most;
    }

    /** The next candidates, newest first; none at the end. */
    List<EntryId> next() {
        while (!month.isBefore(oldest)) {
            List<EntryId> found = read();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The next candidates of as many reads as it takes, at most so many. */
    List<EntryId> take(int count) {
        List<EntryId> taken = new ArrayList<>();
        while (taken.size() < count) {
            List<EntryId> found = next();
            if (found.isEmpty()) {
                break;
            }
            taken.addAll(found.subList(0, Math.min(found.size(), count - taken.size())));
        }
        return taken;
    }

    /** A source that has more may have some between the last two of another: what is older than its last one waits for the next read. */
    private List<EntryId> read() {
        List<List<EntryId>> slices = entries.listOfMonth(sources, month, before, most);
        TreeSet<EntryId> merged = new TreeSet<>();
        slices.forEach(merged::addAll);
        Optional<EntryId> floor = slices.stream()
                .filter(slice -> slice.size() >= most)
                .map(slice -> slice.get(slice.size() - 1))
                .max(EntryId::compareTo);
        List<EntryId> found = List.copyOf(
                floor.map(last -> merged.tailSet(last, true)).orElse(merged).descendingSet());
        if (found.size() > MOST_AT_ONCE) {
            before = found.get(MOST_AT_ONCE - 1);
            return found.subList(0, MOST_AT_ONCE);
        }
        if (floor.isEmpty()) {
            month = month.minusMonths(1);
        } else {
            before = floor.get();
        }
        return found;
    }
}
