package io.fitconnect.notification.push;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** An athlete wants notifications in a browser or an app. */
@UseCase
public class RegisterDevice {

    private static final int MOST = 20;

    private final Devices devices;
    private final Set<DeviceKind> kinds;
    private final Clock clock;

    RegisterDevice(Devices devices, List<PushProvider> providers, Clock clock) {
        this.devices = devices;
        this.kinds = providers.stream().map(PushProvider::kind).collect(Collectors.toCollection(TreeSet::new));
        this.clock = clock;
    }

    /** Keeps the device with its newest keys; of too many the one that registered first is forgotten. Refuses a kind without a provider. */
    public Device handle(UUID athlete, PushAddress address, String name) {
        if (!kinds.contains(address.kind())) {
            throw InvalidValue.refuse("kind", "is not offered here; use one of " + wireNames());
        }
        Device device = new Device(Device.idOf(athlete, address), athlete, address, name, clock.instant());
        devices.put(device);
        List<Device> all = devices.list(athlete);
        all.stream().skip(MOST).forEach(oldest -> devices.remove(athlete, oldest.id()));
        return device;
    }

    private String wireNames() {
        return kinds.stream().map(DeviceKind::wireName).collect(Collectors.joining(", "));
    }
}
