package io.fitconnect.profile.gear;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.work.DueWork;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes a changed item, takes its defaults from other items of the kind, and announces each that changed. */
@Component
class KeptGear {

    private final GearItems items;
    private final GearKindSettings kinds;
    private final Outbox outbox;
    private final DueWork dueWork;

    KeptGear(GearItems items, GearKindSettings kinds, Outbox outbox, DueWork dueWork) {
        this.items = items;
        this.kinds = kinds;
        this.outbox = outbox;
        this.dueWork = dueWork;
    }

    /** One item of a kind is the default of a sport and place: the last that said so. */
    GearItem keep(GearItem item, Instant now) {
        if (!item.defaults().isEmpty()) {
            items.listOf(item.key().athlete()).stream()
                    .filter(other ->
                            !other.key().equals(item.key()) && other.kind().equals(item.kind()))
                    .filter(other -> other.giveUp(item.defaults(), now))
                    .forEach(other -> write(other, now));
        }
        return write(item, now);
    }

    /** Writes an item of which nothing that others know has changed. */
    GearItem touch(GearItem item, Instant now) {
        item.touch(now);
        GearItem written = items.saveAndFlush(item);
        kinds.findAgeing(item.kind())
                .ifPresent(life -> GearAges.schedule(dueWork, item.key().athlete(), now));
        return written;
    }

    private GearItem write(GearItem item, Instant now) {
        GearItem written = touch(item, now);
        outbox.announce(GearAnnouncements.changed(written));
        return written;
    }
}
