package io.fitconnect.notification.push.persistence;

import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.DeviceKeys;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The address of a device, as its row seals it: of a browser endpoint and keys, of an app its token. */
record SealedDevice(
        @Nullable String endpoint,
        @Nullable String p256dh,
        @Nullable String auth,
        @Nullable String apns,
        @Nullable String fcm) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String seal(Device device, Sealer sealer) {
        return sealer.seal(JSON.writeValueAsString(of(device.address())), context(device.athlete(), device.id()));
    }

    static SealedDevice open(String sealed, UUID athlete, UUID device, Sealer sealer) {
        try {
            return JSON.readValue(sealer.open(sealed, context(athlete, device)), SealedDevice.class);
        } catch (BrokenSeal broken) {
            throw new IllegalStateException("The keys of a device cannot be read", broken);
        }
    }

    PushAddress toAddress() {
        if (apns != null) {
            return new PushAddress.Apns(apns);
        }
        if (fcm != null) {
            return new PushAddress.Fcm(fcm);
        }
        if (endpoint == null || p256dh == null || auth == null) {
            throw new IllegalStateException("A device has no address");
        }
        return new PushAddress.Browser(URI.create(endpoint), new DeviceKeys(p256dh, auth));
    }

    private static SealedDevice of(PushAddress address) {
        if (address instanceof PushAddress.Apns app) {
            return new SealedDevice(null, null, null, app.token(), null);
        }
        if (address instanceof PushAddress.Fcm app) {
            return new SealedDevice(null, null, null, null, app.token());
        }
        PushAddress.Browser browser = (PushAddress.Browser) address;
        return new SealedDevice(
                browser.endpoint().toString(),
                browser.keys().p256dh(),
                browser.keys().auth(),
                null,
                null);
    }

    private static String context(UUID athlete, UUID device) {
        return "push:" + athlete + "/" + device;
    }
}
