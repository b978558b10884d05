package io.fitconnect.notification.delivery;

import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkPolicy;
import io.fitconnect.platform.work.WorkQueue;
import java.util.Optional;

/** Works off what waits for one channel. A channel's package declares one as a bean, with the policy that its provider allows. */
public final class DeliveryWorker implements WorkHandler<PendingDelivery> {

    private final Channel channel;
    private final WorkPolicy policy;
    private final CarryDelivery carryDelivery;
    private final PendingDeliveries pending;
    private final WorkQueue<PendingDelivery> queue;

    public DeliveryWorker(Channel channel, WorkPolicy policy, CarryDelivery carryDelivery, PendingDeliveries pending) {
        this.channel = channel;
        this.policy = policy;
        this.carryDelivery = carryDelivery;
        this.pending = pending;
        this.queue = PendingDelivery.queueOf(channel.name());
    }

    @Override
    public WorkQueue<PendingDelivery> queue() {
        return queue;
    }

    @Override
    public WorkPolicy policy() {
        return policy;
    }

    @Override
    public void handle(WorkLease<PendingDelivery> lease) {
        Optional<PostponedDelivery> later = carryDelivery.handle(lease.payload(), channel, lease.attempt());
        if (later.isPresent()) {
            lease.reschedule(later.get().at(), later.get().delivery());
        } else {
            pending.end(lease.payload(), channel.name(), lease::complete);
        }
    }

    @Override
    public boolean isTransient(Throwable failure) {
        return failure instanceof ChannelAway || WorkHandler.super.isTransient(failure);
    }

    /** The trace says why; the endpoint {@code duework} lists it, and delivers it again or discards it. */
    @Override
    public void onExhausted(WorkLease<PendingDelivery> lease) {
        carryDelivery.giveUp(lease.payload(), channel);
    }
}
