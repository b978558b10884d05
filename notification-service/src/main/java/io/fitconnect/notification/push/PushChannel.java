package io.fitconnect.notification.push;

import io.fitconnect.notification.delivery.Channel;
import io.fitconnect.notification.delivery.ChannelAway;
import io.fitconnect.notification.delivery.Delivery;
import io.fitconnect.notification.delivery.DeliveryRejected;
import io.fitconnect.notification.kind.ChannelName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Carries notifications to all devices of an athlete. Where one of them must wait, the others do not get the message again. */
@Component
class PushChannel implements Channel {

    private final Devices devices;
    private final Map<DeviceKind, PushProvider> providers;

    PushChannel(Devices devices, List<PushProvider> providers) {
        this.devices = devices;
        this.providers = providers.stream().collect(Collectors.toMap(PushProvider::kind, Function.identity()));
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
        Set<UUID> reached = new HashSet<>(delivery.reached());
        List<PushOutcome> outcomes = new ArrayList<>();
        for (Device device : devices.list(delivery.athlete())) {
            if (!reached.contains(device.id())) {
                PushOutcome outcome = send(device, message);
                outcomes.add(outcome);
                note(device, outcome, reached);
            }
        }
        settle(outcomes, reached);
    }

    /** A provider that is configured no more leaves its devices as they are: it may come back. */
    private PushOutcome send(Device device, PushMessage message) {
        PushProvider provider = providers.get(device.address().kind());
        return provider == null
                ? new PushOutcome.Refused(
                        "no provider for " + device.address().kind().wireName())
                : provider.send(device, message);
    }

    private void note(Device device, PushOutcome outcome, Set<UUID> reached) {
        if (outcome instanceof PushOutcome.Taken) {
            reached.add(device.id());
        } else if (outcome instanceof PushOutcome.Gone) {
            devices.remove(device.athlete(), device.id());
        }
    }

    private static void settle(List<PushOutcome> outcomes, Set<UUID> reached) {
        outcomes.stream()
                .filter(PushOutcome.Later.class::isInstance)
                .map(PushOutcome.Later.class::cast)
                .min(Comparator.comparing(PushOutcome.Later::pause))
                .ifPresent(first -> {
                    throw new ChannelAway(first.reason(), first.pause(), reached);
                });
        if (reached.isEmpty()) {
            throw new DeliveryRejected(outcomes.stream()
                    .filter(PushOutcome.Refused.class::isInstance)
                    .map(refused -> ((PushOutcome.Refused) refused).reason())
                    .findFirst()
                    .orElse("no device is left"));
        }
    }
}
