package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.gear.DismountGear;
import io.fitconnect.profile.gear.GearDetails;
import io.fitconnect.profile.gear.GearId;
import io.fitconnect.profile.gear.GearKey;
import io.fitconnect.profile.gear.MountGear;
import io.fitconnect.profile.gear.ServiceGear;
import io.fitconnect.profile.gear.UndoOverhaul;
import io.fitconnect.profile.gear.ViewGearHistory;
import io.fitconnect.profile.gear.ViewWear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The wear of an item, and what changes it: mounting, dismounting, service. */
@RestController
@RequestMapping(path = GearController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gear")
class GearWearController {

    private static final String REPEATED =
            "A repeated request of this client with the same key has no second effect and gets the first answer";

    private final ViewWear viewWear;
    private final ViewGearHistory viewHistory;
    private final MountGear mountGear;
    private final DismountGear dismountGear;
    private final ServiceGear serviceGear;
    private final UndoOverhaul undoOverhaul;
    private final IdempotentAnswers answers;

    GearWearController(
            ViewWear viewWear,
            ViewGearHistory viewHistory,
            MountGear mountGear,
            DismountGear dismountGear,
            ServiceGear serviceGear,
            UndoOverhaul undoOverhaul,
            IdempotentAnswers answers) {
        this.viewWear = viewWear;
        this.viewHistory = viewHistory;
        this.mountGear = mountGear;
        this.dismountGear = dismountGear;
        this.serviceGear = serviceGear;
        this.undoOverhaul = undoOverhaul;
        this.answers = answers;
    }

    @GetMapping("/wear")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "viewGearWear",
            summary = "Reads the wear of an item and what is left of its life",
            description =
                    "A component wears by the trainings that started while it was mounted on an item they were done with.")
    WearView viewWear(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return WearView.of(viewWear.handle(GearResponses.key(caller, id)));
    }

    @GetMapping("/history")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewGearHistory", summary = "Reads where an item was mounted and when it was serviced")
    HistoryView viewHistory(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return HistoryView.of(viewHistory.handle(GearResponses.key(caller, id)));
    }

    @PostMapping(path = "/mountings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "mountGear",
            summary = "Mounts a component on another item",
            description = "Where it was mounted until then it is off from that moment.")
    @ApiResponse(
            responseCode = "200",
            description = "The component",
            content = @Content(schema = @Schema(implementation = GearView.class)),
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The component is retired", content = @Content)
    ResponseEntity<JsonNode> mount(
            @PathVariable UUID id,
            @Valid @RequestBody MountDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        GearKey key = GearResponses.key(caller, id);
        return once(
                idempotencyKey,
                caller,
                id + "/mountings",
                document,
                () -> GearResponses.ok(mountGear.handle(
                        key, new GearId(document.carrierId), Optional.ofNullable(document.mountedAt))));
    }

    @PostMapping(path = "/dismount", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(operationId = "dismountGear", summary = "Takes a component off")
    @ApiResponse(
            responseCode = "200",
            description = "The component",
            content = @Content(schema = @Schema(implementation = GearView.class)),
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It is not mounted", content = @Content)
    ResponseEntity<JsonNode> dismount(
            @PathVariable UUID id,
            @Valid @RequestBody DismountDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        GearKey key = GearResponses.key(caller, id);
        return once(
                idempotencyKey,
                caller,
                id + "/dismount",
                document,
                () -> GearResponses.ok(dismountGear.handle(key, Optional.ofNullable(document.dismountedAt))));
    }

    @PostMapping(path = "/services", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "serviceGear",
            summary = "Notes a service that made an item as good as new",
            description = "Its life begins again; the wear of all its lives stays known.")
    @ApiResponse(
            responseCode = "200",
            description = "The item",
            content = @Content(schema = @Schema(implementation = GearView.class)),
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The item is retired", content = @Content)
    ResponseEntity<JsonNode> service(
            @PathVariable UUID id,
            @Valid @RequestBody ServiceDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        GearKey key = GearResponses.key(caller, id);
        @Nullable String note = GearDetails.NOTE.requireOrNull("note", document.note);
        return once(
                idempotencyKey,
                caller,
                id + "/services",
                document,
                () -> GearResponses.ok(serviceGear.handle(key, Optional.ofNullable(document.servedAt), note)));
    }

    @DeleteMapping("/services/{servedAt}")
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "undoGearService",
            summary = "Removes a service that was noted by mistake",
            description = "The life before it goes on.")
    @ApiResponse(responseCode = "200", description = "The item", headers = @Header(name = "ETag"))
    ResponseEntity<GearView> undoService(
            @PathVariable UUID id,
            @Parameter(description = "As the history says it") @PathVariable Instant servedAt,
            @Parameter(hidden = true) Caller caller) {
        return GearResponses.ok(undoOverhaul.handle(GearResponses.key(caller, id), servedAt));
    }

    private ResponseEntity<JsonNode> once(
            @Nullable String key, Caller caller, String path, Object document, Supplier<ResponseEntity<?>> effect) {
        return answers.answer(key, caller, "POST " + GearController.PATH + "/" + path, document, effect);
    }

    /** Where a component is mounted. */
    record MountDocument(
            @Schema(description = "What it is mounted on") @NotNull(message = "is required")
            UUID carrierId,

            @Schema(description = "UTC; now when absent") @Nullable
            Instant mountedAt) {}

    /** When a component was taken off. */
    record DismountDocument(
            @Schema(description = "UTC; now when absent") @Nullable
            Instant dismountedAt) {}

    /** When an item was serviced. */
    record ServiceDocument(
            @Schema(description = "UTC; now when absent") @Nullable
            Instant servedAt,

            @Schema(description = "Plain text of several lines", maxLength = GearDetails.MAX_NOTE_LENGTH) @Nullable
            String note) {}
}
