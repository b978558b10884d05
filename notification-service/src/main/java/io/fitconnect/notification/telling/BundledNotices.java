package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.Notice;
import java.util.List;
import java.util.UUID;

/** Notices that wait to be told together. */
public interface BundledNotices {

    void add(Bundle bundle, Notice part);

    /** Takes the oldest parts away, oldest first. */
    List<Notice> take(Bundle bundle, int most);

    /** Takes away what waits for an athlete, and returns in which bundles it did. */
    List<Bundle> removeAll(UUID athlete);
}
