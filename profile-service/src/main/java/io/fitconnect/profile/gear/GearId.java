package io.fitconnect.profile.gear;

import io.fitconnect.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Names an item of gear; found only together with its athlete. */
@Embeddable
public record GearId(@Column(name = "id") UUID value) {

    static GearId next() {
        return new GearId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
