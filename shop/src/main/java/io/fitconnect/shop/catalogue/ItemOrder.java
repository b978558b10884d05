package io.fitconnect.shop.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;

/** In which order the catalogue is read; a cursor is the last item's key in that order. */
public enum ItemOrder {
    RECOMMENDED("position", Sort.Direction.ASC),
    CHEAPEST("priceCents", Sort.Direction.ASC),
    DEAREST("priceCents", Sort.Direction.DESC);

    private static final Pattern CURSOR = Pattern.compile("([0-9]{1,12})~([a-z0-9-]{1,60})");

    private final String member;
    private final Sort.Direction direction;

    ItemOrder(String member, Sort.Direction direction) {
        this.member = member;
        this.direction = direction;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sort sort() {
        return Sort.by(direction, member, "sku");
    }

    String cursorAfter(Item last) {
        return (this == RECOMMENDED ? last.position() : last.priceCents()) + "~" + last.sku();
    }

    /** The place behind the item of the cursor; empty when it is none. */
    Optional<KeysetScrollPosition> findPlace(String cursor) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long key = Long.parseLong(parts.group(1));
        Object value = this == RECOMMENDED ? (Object) (int) Math.min(key, Integer.MAX_VALUE) : (Object) key;
        return Optional.of(ScrollPosition.forward(Map.of(member, value, "sku", parts.group(2))));
    }
}
