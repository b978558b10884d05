package io.fitconnect.promo.product;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** On what a product is used. */
public enum Surface {
    ROAD,
    TRAIL,
    INDOOR;

    @JsonValue
    public String word() {
        return WireName.of(this);
    }
}
