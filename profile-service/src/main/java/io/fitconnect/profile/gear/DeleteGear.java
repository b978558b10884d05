package io.fitconnect.profile.gear;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongConsumer;

/** Deletes an item with which no training was done, such as one added by mistake. */
@UseCase
public class DeleteGear {

    private final GearItems items;
    private final WearLedger ledger;
    private final Albums albums;
    private final Outbox outbox;
    private final Clock clock;

    DeleteGear(GearItems items, WearLedger ledger, Albums albums, Outbox outbox, Clock clock) {
        this.items = items;
        this.ledger = ledger;
        this.albums = albums;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void handle(GearKey key, LongConsumer requireVersion) {
        GearItem item = items.get(key);
        requireVersion.accept(item.version());
        if (ledger.sum(key, Instant.EPOCH).trainings() > 0) {
            throw GearProblems.used();
        }
        items.delete(item);
        albums.removeAll(GearAlbum.of(key));
        outbox.announce(GearAnnouncements.deleted(key, clock.instant()));
    }
}
