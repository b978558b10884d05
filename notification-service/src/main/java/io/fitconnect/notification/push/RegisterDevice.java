package io.fitconnect.notification.push;

import io.fitconnect.platform.usecase.UseCase;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An athlete wants notifications in a browser. */
@UseCase
public class RegisterDevice {

    private static final int MOST = 20;

    private final Devices devices;
    private final Clock clock;

    RegisterDevice(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Keeps the browser with its newest keys; of too many the one that registered first is forgotten. */
    public Device handle(UUID athlete, URI endpoint, DeviceKeys keys, String name) {
        Device device = new Device(Device.idOf(athlete, endpoint), athlete, endpoint, keys, name, clock.instant());
        devices.put(device);
        List<Device> all = devices.list(athlete);
        all.stream().skip(MOST).forEach(oldest -> devices.remove(athlete, oldest.id()));
        return device;
    }
}
