package io.fitconnect.promo.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What speaks for a product or excludes it; the word is shown to the athlete as a sentence. */
public enum Point {
    SAME_AS_BEFORE(4),
    FOR_YOUR_SPORT(8),
    FOR_YOUR_SURFACE(4),
    FOR_THE_SEASON(2),
    IN_YOUR_SIZE(1),
    NOT_IN_YOUR_SHOP(0),
    NOT_YOUR_BRAND(0),
    FOR_ANOTHER_SPORT(0),
    FOR_ANOTHER_SURFACE(0),
    FOR_ANOTHER_SEASON(0),
    NOT_IN_YOUR_SIZE(0);

    private final int weight;

    Point(int weight) {
        this.weight = weight;
    }

    /** 0 excludes. */
    int weight() {
        return weight;
    }

    public boolean excludes() {
        return weight == 0;
    }

    @JsonValue
    public String word() {
        return WireName.of(this);
    }
}
