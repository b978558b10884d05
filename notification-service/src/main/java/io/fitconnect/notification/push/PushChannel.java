package io.fitconnect.notification.push;

import io.fitconnect.notification.delivery.Channel;
import io.fitconnect.notification.delivery.ChannelAway;
import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.notification.delivery.DeliveryRejected;
import io.fitconnect.notification.kind.ChannelName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries notifications to all browsers of an athlete. Where one of them must wait, all get the message again, and show it once. */
@Component
class PushChannel implements Channel {

    private final Devices devices;
    private final PushServices services;

    PushChannel(Devices devices, PushServices services) {
        this.devices = devices;
        this.services = services;
    }

    @Override
    public ChannelName name() {
        return ChannelName.PUSH;
    }

    @Override
    public Set<UUID> listReachable(Collection<UUID> athletes) {
        return devices.listOwners(athletes);
    }

    @Override
    public void deliver(Delivery delivery) {
        PushMessage message = PushMessage.of(delivery);
        byte[] json = message.toJson();
        List<PushOutcome> outcomes = new ArrayList<>();
        for (Device device : devices.list(delivery.athlete())) {
            PushOutcome outcome = services.send(device, message.topic(), json);
            if (outcome instanceof PushOutcome.Gone) {
                devices.remove(device.athlete(), device.id());
            } else {
                outcomes.add(outcome);
            }
        }
        settle(outcomes);
    }

    private static void settle(List<PushOutcome> outcomes) {
        for (PushOutcome outcome : outcomes) {
            if (outcome instanceof PushOutcome.Later later) {
                throw later.pause()
                        .map(pause -> new ChannelAway(later.reason(), pause))
                        .orElseGet(() -> new ChannelAway(later.reason()));
            }
        }
        if (outcomes.stream().noneMatch(PushOutcome.Taken.class::isInstance)) {
            throw new DeliveryRejected(outcomes.stream()
                    .filter(PushOutcome.Refused.class::isInstance)
                    .map(refused -> ((PushOutcome.Refused) refused).reason())
                    .findFirst()
                    .orElse("no browser is left"));
        }
    }
}
