package io.fitconnect.notification.push;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The browsers of an athlete, and the key with which a further one subscribes. */
@Component
public class ListDevices {

    private final Devices devices;
    private final SenderIdentity sender;

    ListDevices(Devices devices, SenderIdentity sender) {
        this.devices = devices;
        this.sender = sender;
    }

    public List<Device> handle(UUID athlete) {
        return devices.list(athlete);
    }

    public String subscribingKey() {
        return sender.publicKey();
    }
}
