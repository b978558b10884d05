package io.fitconnect.notification.push.web;

import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.ListDevices;
import io.fitconnect.notification.push.RegisterDevice;
import io.fitconnect.notification.push.RemoveDevice;
import io.fitconnect.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The browsers and apps in which the athlete who signed in wants notifications. */
@RestController
@RequestMapping(path = "/api/v1/notifications/devices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Devices", description = "Browsers (Web Push) and apps (APNs, FCM) that show notifications")
class DeviceController {

    private final ListDevices listDevices;
    private final RegisterDevice registerDevice;
    private final RemoveDevice removeDevice;

    DeviceController(ListDevices listDevices, RegisterDevice registerDevice, RemoveDevice removeDevice) {
        this.listDevices = listDevices;
        this.registerDevice = registerDevice;
        this.removeDevice = removeDevice;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_notification:read')")
    @Operation(
            operationId = "listNotificationDevices",
            summary = "Lists the devices, and shows the key to subscribe with")
    @ApiResponse(responseCode = "200", description = "The devices")
    ResponseEntity<DevicesView> list(@Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(new DevicesView(
                        listDevices.subscribingKey(),
                        listDevices.handle(caller.requireSubject()).stream()
                                .map(DeviceView::of)
                                .toList()));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(
            operationId = "registerNotificationDevice",
            summary = "Registers a browser or an app; may be repeated",
            description =
                    "A browser gives endpoint and keys, an app its kind and token. The same subscription or token is the same"
                            + " device. It is taken from another athlete who had it before, and"
                            + " of more than 20 the one that registered first is forgotten.")
    @ApiResponse(responseCode = "200", description = "The device")
    ResponseEntity<DeviceView> register(
            @Valid @RequestBody DeviceRegistration registration, @Parameter(hidden = true) Caller caller) {
        Device device = registerDevice.handle(caller.requireSubject(), registration.toAddress(), registration.toName());
        return ResponseEntity.ok(DeviceView.of(device));
    }

    @DeleteMapping("/{device}")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(operationId = "removeNotificationDevice", summary = "Removes a device")
    @ApiResponse(responseCode = "204", description = "It shows no more notifications")
    ResponseEntity<Void> remove(@PathVariable UUID device, @Parameter(hidden = true) Caller caller) {
        removeDevice.handle(caller.requireSubject(), device);
        return ResponseEntity.noContent().build();
    }
}
