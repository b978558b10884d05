package io.fitconnect.integration.quota;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Token buckets of one rate, each kept as the time at which it will be full (the generic cell rate algorithm). A bucket that has not
 * been used for the longest is forgotten first, and is then full.
 */
final class ItemBuckets {

    private final String name;
    private final ItemRate rate;
    private final Map<Object, Long> fullAt;

    ItemBuckets(String name, ItemRate rate, int tracked) {
        this.name = name;
        this.rate = rate;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
                return size() > tracked;
            }
        };
    }

    /**
     * Takes items out if there are as many.
     *
     * @param now in nanoseconds
     */
    synchronized Taken take(Object key, int items, long now) {
        long step = rate.nanosPerItem();
        long depth = step * rate.burst();
        Long seen = fullAt.get(key);
        long full = seen == null ? now : Math.max(seen, now);
        long next = full + step * items;
        if (next - now > depth) {
            return new Taken(false, left(depth, full - now, step), Duration.ofNanos(next - now - depth));
        }
        fullAt.put(key, next);
        return new Taken(true, left(depth, next - now, step), Duration.ofNanos(next - now));
    }

    /** Takes items out of whatever is left; what is more than that has to be filled up before anything else is taken. */
    synchronized void charge(Object key, int items, long now) {
        Long seen = fullAt.get(key);
        fullAt.put(key, (seen == null ? now : Math.max(seen, now)) + rate.nanosPerItem() * items);
    }

    /** Puts items back that were taken for a push that another bucket refused. */
    synchronized void giveBack(Object key, int items) {
        fullAt.computeIfPresent(key, (bucket, full) -> full - rate.nanosPerItem() * items);
    }

    private static long left(long depth, long used, long step) {
        return Math.max(0, depth - used) / step;
    }

    PushQuota quota() {
        return new PushQuota(name, rate.burst(), rate.window().toSeconds());
    }

    String policy() {
        return "\"" + name + "\";q=" + rate.burst() + ";w=" + rate.window().toSeconds();
    }

    String state(Taken taken) {
        return "\"" + name + "\";r=" + taken.left() + ";t="
                + Math.max(1, taken.pause().toSeconds());
    }

    /**
     * What came of taking.
     *
     * @param left items that may still come at once
     * @param pause until the items may come, or, when they were taken, until the bucket is full
     */
    record Taken(boolean granted, long left, Duration pause) {}
}
