package io.fitconnect.profile.gear;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** A purchase was returned: its item leaves the gear list, or is retired when trainings were done with it. */
@UseCase
public class TakeBackGear {

    private final GearItems items;
    private final WearLedger ledger;
    private final Mountings mountings;
    private final KeptGear kept;
    private final Albums albums;
    private final Outbox outbox;
    private final Clock clock;

    TakeBackGear(
            GearItems items,
            WearLedger ledger,
            Mountings mountings,
            KeptGear kept,
            Albums albums,
            Outbox outbox,
            Clock clock) {
        this.items = items;
        this.ledger = ledger;
        this.mountings = mountings;
        this.kept = kept;
        this.albums = albums;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Changes nothing when the athlete has deleted the item. */
    public void handle(GearKey key) {
        items.findById(key).ifPresent(item -> takeBack(item, clock.instant()));
    }

    private void takeBack(GearItem item, Instant now) {
        if (ledger.sum(item.key(), Instant.EPOCH).trainings() == 0) {
            items.delete(item);
            albums.removeAll(GearAlbum.of(item.key()));
            outbox.announce(GearAnnouncements.deleted(item.key(), now));
        } else if (!item.isRetired()) {
            item.retire(now);
            mountings.dismount(item.key(), now);
            kept.keep(item, now);
        }
    }
}
