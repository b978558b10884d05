package io.fitconnect.notification.push.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The devices of an athlete. */
@Schema(name = "NotificationDevices")
record DevicesView(
        @Schema(description = "The key with which a browser subscribes (applicationServerKey), in base64url")
        String applicationServerKey,

        @Schema(description = "The latest first, 20 at most")
        List<DeviceView> items) {}
