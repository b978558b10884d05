package io.fitconnect.profile.gear;

import io.fitconnect.platform.outbox.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes a changed item, takes its defaults from other items of the kind, and announces each that changed. */
@Component
class KeptGear {

    private final GearItems items;
    private final Outbox outbox;

    KeptGear(GearItems items, Outbox outbox) {
        this.items = items;
        this.outbox = outbox;
    }

    /** One item of a kind is the default of a sport and place: the last that said so. */
    GearItem keep(GearItem item, Instant now) {
        if (!item.defaults().isEmpty()) {
            items.listOf(item.key().athlete()).stream()
                    .filter(other -> !other.key().equals(item.key()) && other.kind().equals(item.kind()))
                    .filter(other -> other.yield(item.defaults(), now))
                    .forEach(this::write);
        }
        return write(item);
    }

    private GearItem write(GearItem item) {
        GearItem written = items.saveAndFlush(item);
        outbox.announce(GearAnnouncements.changed(written));
        return written;
    }
}
