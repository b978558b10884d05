package io.fitconnect.platform.web;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items      what the page holds, in the list's order
 * @param nextCursor what to send as {@code cursor} for the next page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** The most items that a client can ask for at once. */
    public static final int MAX_ITEMS = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page off what was read.
     *
     * @param read     one item more than the page holds tells that the list goes on
     * @param position where the list goes on behind an item, for {@link Cursor#encode}
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, ?> position) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, limit);
        return new Page<>(shown, Cursor.encode(position.apply(shown.get(limit - 1))));
    }

    /** Refuses a length of a page that cannot be served. */
    public static int requireLimit(int limit) {
        if (limit < 1 || limit > MAX_ITEMS) {
            throw InvalidValue.refuse("limit", "must be 1 to " + MAX_ITEMS);
        }
        return limit;
    }

    /** The page with each item shown in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), nextCursor);
    }
}
