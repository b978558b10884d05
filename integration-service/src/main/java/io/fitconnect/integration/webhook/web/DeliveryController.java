package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.vendorapp.VendorAccess;
import io.fitconnect.integration.webhook.Delivery;
import io.fitconnect.integration.webhook.ListDeliveries;
import io.fitconnect.integration.webhook.ReplayDeliveries;
import io.fitconnect.integration.webhook.ReplayDelivery;
import io.fitconnect.integration.webhook.TestWebhook;
import io.fitconnect.integration.webhook.WebhookId;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an endpoint was told, and having it told again. */
@RestController
@RequestMapping(path = VendorWebhookController.PATH + "/{webhookId}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class DeliveryController {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final VendorAccess access;
    private final ListDeliveries listDeliveries;
    private final ReplayDelivery replayDelivery;
    private final ReplayDeliveries replayDeliveries;
    private final TestWebhook testWebhook;

    DeliveryController(
            VendorAccess access,
            ListDeliveries listDeliveries,
            ReplayDelivery replayDelivery,
            ReplayDeliveries replayDeliveries,
            TestWebhook testWebhook) {
        this.access = access;
        this.listDeliveries = listDeliveries;
        this.replayDelivery = replayDelivery;
        this.replayDeliveries = replayDeliveries;
        this.testWebhook = testWebhook;
    }

    @GetMapping("/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Lists the deliveries to an endpoint, newest first",
            description =
                    "Of the last seven days. Which athlete an event is about is in the request to the endpoint only")
    @ApiResponse(responseCode = "200", description = "A page of the list", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such endpoint of an app of yours")
    ResponseEntity<Page<DeliveryView>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
            @PathVariable UUID webhookId,
            @RequestParam @Nullable String cursor,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit) {
        Page.requireLimit(limit);
        UUID before =
                cursor == null ? NEWEST : Cursor.decode(cursor, Position.class).before();
        access.require(caller, clientId);
        List<Delivery> found = listDeliveries.handle(new WebhookId(clientId, webhookId), before, limit + 1);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Page.of(found, limit, last -> new Position(last.id())).map(DeliveryView::of));
    }

    /** Sending again under the same id is harmless, so a repetition needs no key. */
    @PostMapping(path = "/replays", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replayWebhookDeliveries",
            summary = "Sends deliveries again: one, or all since a moment",
            description =
                    "Each under its webhook-id, so that you can tell what you had. One replay of an endpoint at a time")
    @ApiResponse(responseCode = "202", description = "They are on their way")
    @ApiResponse(responseCode = "404", description = "There is no such endpoint, or no such delivery")
    @ApiResponse(responseCode = "409", description = "The endpoint is disabled, or a replay is under way")
    ResponseEntity<Void> replay(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
            @PathVariable UUID webhookId,
            @Valid @RequestBody ReplayRequest request) {
        access.require(caller, clientId);
        WebhookId id = new WebhookId(clientId, webhookId);
        if ((request.since() == null) == (request.deliveryId() == null)) {
            throw InvalidValue.refuse("since", "or deliveryId must be given, and not both");
        }
        if (request.deliveryId() != null) {
            replayDelivery.handle(id, request.deliveryId());
        } else if (request.since() != null) {
            replayDeliveries.handle(id, request.since(), Boolean.TRUE.equals(request.undelivered()));
        }
        return ResponseEntity.accepted().build();
    }

    @PostMapping("/tests")
    @Operation(
            operationId = "testWebhook",
            summary = "Sends a test event to an endpoint",
            description = "Its type is webhook.test; every endpoint hears of it. Ten a minute at most")
    @ApiResponse(responseCode = "202", description = "It is on its way", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such endpoint of an app of yours")
    @ApiResponse(responseCode = "409", description = "The endpoint is disabled")
    @ApiResponse(responseCode = "429", description = "It was tested ten times in the last minute")
    ResponseEntity<TestDeliveryView> test(
            @Parameter(hidden = true) Caller caller, @PathVariable String clientId, @PathVariable UUID webhookId) {
        access.require(caller, clientId);
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .body(new TestDeliveryView(testWebhook.handle(new WebhookId(clientId, webhookId))));
    }

    private record Position(UUID before) {}
}
