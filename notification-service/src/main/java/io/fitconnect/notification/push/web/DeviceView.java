package io.fitconnect.notification.push.web;

import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.DeviceKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A browser or an app, without its address. */
@Schema(name = "NotificationDevice")
record DeviceView(
        UUID id,

        @Schema(description = "As the athlete named it", example = "Firefox on Linux")
        String name,

        @Schema(description = "By which push service it takes messages; the list may grow")
        DeviceKind kind,

        @Schema(description = "When it registered last") Instant since) {

    static DeviceView of(Device device) {
        return new DeviceView(device.id(), device.name(), device.address().kind(), device.since());
    }
}
