package io.fitconnect.notification.push.persistence;

import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.DeviceKeys;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.net.URI;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Address and keys of a browser, as its row seals them. */
record SealedDevice(String endpoint, String p256dh, String auth) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String seal(Device device, Sealer sealer) {
        SealedDevice plain = new SealedDevice(
                device.endpoint().toString(),
                device.keys().p256dh(),
                device.keys().auth());
        return sealer.seal(JSON.writeValueAsString(plain), context(device.athlete(), device.id()));
    }

    static SealedDevice open(String sealed, UUID athlete, UUID device, Sealer sealer) {
        try {
            return JSON.readValue(sealer.open(sealed, context(athlete, device)), SealedDevice.class);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("The keys of a device cannot be read", broken);
        }
    }

    URI address() {
        return URI.create(endpoint);
    }

    DeviceKeys keys() {
        return new DeviceKeys(p256dh, auth);
    }

    private static String context(UUID athlete, UUID device) {
        return "push:" + athlete + "/" + device;
    }
}
