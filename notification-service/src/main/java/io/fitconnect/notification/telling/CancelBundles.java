package io.fitconnect.notification.telling;

import io.fitconnect.platform.work.DueWork;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes away what was collected for an athlete who is erased, with its work. */
@Component
public class CancelBundles {

    private final BundledNotices parts;
    private final DueWork work;

    CancelBundles(BundledNotices parts, DueWork work) {
        this.parts = parts;
        this.work = work;
    }

    /** Joins the caller's transaction. */
    public void handle(UUID athlete) {
        parts.removeAll(athlete).forEach(bundle -> work.cancel(TellBundle.QUEUE, bundle.workKey()));
    }
}
