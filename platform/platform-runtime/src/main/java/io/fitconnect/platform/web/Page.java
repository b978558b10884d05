package io.fitconnect.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items      what the page holds, in the list's order
 * @param nextCursor what to send as {@code cursor} for the next page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
