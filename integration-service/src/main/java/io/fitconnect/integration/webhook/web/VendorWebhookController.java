package io.fitconnect.integration.webhook.web;

import io.fitconnect.integration.vendorapp.VendorAccess;
import io.fitconnect.integration.webhook.ChangeWebhook;
import io.fitconnect.integration.webhook.ListWebhooks;
import io.fitconnect.integration.webhook.RegisterWebhook;
import io.fitconnect.integration.webhook.RegisteredWebhook;
import io.fitconnect.integration.webhook.RemoveWebhook;
import io.fitconnect.integration.webhook.RotateWebhookSecret;
import io.fitconnect.integration.webhook.ViewWebhook;
import io.fitconnect.integration.webhook.WebhookId;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of a vendor's app, for the app itself and for its owner. */
@RestController
@RequestMapping(path = VendorWebhookController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAnyAuthority('SCOPE_activity:write', 'SCOPE_vendor:manage')")
@Tag(name = "Vendor")
class VendorWebhookController {

    static final String PATH = "/api/v1/vendor/apps/{clientId}/webhooks";

    private final VendorAccess access;
    private final RegisterWebhook registerWebhook;
    private final ListWebhooks listWebhooks;
    private final ViewWebhook viewWebhook;
    private final ChangeWebhook changeWebhook;
    private final RemoveWebhook removeWebhook;
    private final RotateWebhookSecret rotateSecret;

    VendorWebhookController(
            VendorAccess access,
            RegisterWebhook registerWebhook,
            ListWebhooks listWebhooks,
            ViewWebhook viewWebhook,
            ChangeWebhook changeWebhook,
            RemoveWebhook removeWebhook,
            RotateWebhookSecret rotateSecret) {
        this.access = access;
        this.registerWebhook = registerWebhook;
        this.listWebhooks = listWebhooks;
        this.viewWebhook = viewWebhook;
        this.changeWebhook = changeWebhook;
        this.removeWebhook = removeWebhook;
        this.rotateSecret = rotateSecret;
    }

    @GetMapping
    @Operation(
            operationId = "listWebhooks",
            summary = "Lists the endpoints of an app",
            description =
                    "On one page. Takes a token of the app itself (client credentials, activity:write), or of its owner "
                            + "in the house's own clients (vendor:manage)")
    @ApiResponse(responseCode = "200", description = "The endpoints, the oldest first", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    ResponseEntity<Page<WebhookView>> list(@Parameter(hidden = true) Caller caller, @PathVariable String clientId) {
        access.require(caller, clientId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        listWebhooks.handle(clientId).stream()
                                .map(WebhookView::of)
                                .toList(),
                        null));
    }

    /** Takes no Idempotency-Key: an answer with a secret is not kept for a repetition. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "registerWebhook",
            summary = "Registers an endpoint",
            description =
                    "Answers its secret, this once. Events are posted as JSON with the headers of Standard Webhooks: "
                            + "webhook-id, webhook-timestamp, webhook-signature. Each is tried for a day until the answer is 2xx; 410, "
                            + "or a day of failures, disables the endpoint. An app has at most five")
    @ApiResponse(responseCode = "201", description = "Registered; the secret is in this answer only")
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    @ApiResponse(responseCode = "409", description = "The app has the largest number of endpoints")
    ResponseEntity<NewWebhookView> register(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
            @Valid @RequestBody WebhookRequest request) {
        access.require(caller, clientId);
        RegisteredWebhook registered = registerWebhook.handle(clientId, request.address(), request.toKinds());
        WebhookId id = registered.webhook().id();
        return ResponseEntity.created(URI.create("/api/v1/vendor/apps/" + clientId + "/webhooks/" + id.id()))
                .cacheControl(CacheControl.noStore())
                .body(NewWebhookView.of(registered));
    }

    @GetMapping("/{webhookId}")
    @Operation(operationId = "viewWebhook", summary = "Reads one endpoint")
    @ApiResponse(responseCode = "200", description = "The endpoint", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such endpoint of an app of yours")
    ResponseEntity<WebhookView> view(
            @Parameter(hidden = true) Caller caller, @PathVariable String clientId, @PathVariable UUID webhookId) {
        access.require(caller, clientId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(WebhookView.of(viewWebhook.handle(new WebhookId(clientId, webhookId))));
    }

    @PutMapping(path = "/{webhookId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changeWebhook",
            summary = "Changes, enables or pauses an endpoint",
            description =
                    "The secret stays. What happens while the endpoint is disabled is held for seven days: have it replayed")
    @ApiResponse(responseCode = "200", description = "The endpoint", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such endpoint of an app of yours")
    ResponseEntity<WebhookView> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
            @PathVariable UUID webhookId,
            @Valid @RequestBody WebhookRequest request) {
        access.require(caller, clientId);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(WebhookView.of(changeWebhook.handle(
                        new WebhookId(clientId, webhookId), request.address(), request.toKinds(), request.enables())));
    }

    @DeleteMapping("/{webhookId}")
    @Operation(operationId = "removeWebhook", summary = "Removes an endpoint with its deliveries; may be repeated")
    @ApiResponse(responseCode = "204", description = "There is no such endpoint any more")
    @ApiResponse(responseCode = "404", description = "There is no such app of yours")
    ResponseEntity<Void> remove(
            @Parameter(hidden = true) Caller caller, @PathVariable String clientId, @PathVariable UUID webhookId) {
        access.require(caller, clientId);
        removeWebhook.handle(new WebhookId(clientId, webhookId));
        return ResponseEntity.noContent().build();
    }

    /** Takes no Idempotency-Key: an answer with a secret is not kept for a repetition. */
    @PostMapping(path = "/{webhookId}/secrets", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Gives an endpoint another secret",
            description =
                    "The present secret signs too for as long as asked, at most a week: webhook-signature then holds both "
                            + "signatures. One that is older ends at once")
    @ApiResponse(responseCode = "201", description = "The new secret, in this answer only")
    @ApiResponse(responseCode = "404", description = "There is no such endpoint of an app of yours")
    ResponseEntity<NewSecretView> rotate(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String clientId,
            @PathVariable UUID webhookId,
            @Valid @RequestBody WebhookSecretRequest request) {
        access.require(caller, clientId);
        RegisteredWebhook rotated =
                rotateSecret.handle(new WebhookId(clientId, webhookId), Duration.ofHours(request.formerValidHours()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(NewSecretView.of(rotated));
    }
}
