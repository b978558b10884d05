package io.fitconnect.platform.picture;

import io.fitconnect.platform.picture.DiscardPicture.Discarded;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;

/** Removes the objects of a picture that no album holds: it was deleted, or its upload ended before its row was there. */
final class DiscardPicture implements WorkHandler<Discarded> {

    static final WorkQueue<Discarded> QUEUE = new WorkQueue<>("discarded-pictures", Discarded.class);

    private final PictureObjects objects;

    DiscardPicture(PictureObjects objects) {
        this.objects = objects;
    }

    @Override
    public WorkQueue<Discarded> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Discarded> lease) {
        objects.delete(lease.payload().pictureId());
    }

    record Discarded(UUID pictureId) {}
}
