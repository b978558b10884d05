package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One way out of the app, such as mail. A channel is a package that declares this bean and a {@link DeliveryWorker} for it. */
public interface Channel {

    ChannelName name();

    /** Those of the athletes whom it can reach at present: who confirmed an address, who has a device. May be an estimate. */
    Set<UUID> listReachable(Collection<UUID> athletes);

    /**
     * Carries one notification to its athlete. It may be called again for the same one, after a crash or a failure; the
     * notification's id is the same then. An exception other than these two ends the attempt, and a later one follows.
     *
     * @throws DeliveryRejected when it can never be carried; no further attempt is made
     * @throws ChannelAway      when the way out is closed at present, which is no fault of the notification and costs no attempt
     */
    void deliver(Delivery delivery);

    /** How long the whole channel is not worth an attempt; empty when one may be made, or when only some of its ways out are closed. */
    default Optional<Duration> findPause() {
        return Optional.empty();
    }
}
