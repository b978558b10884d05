package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.profile.gear.GearDescription;
import io.fitconnect.profile.gear.ReactivateGear;
import io.fitconnect.profile.gear.ReplaceGear;
import io.fitconnect.profile.gear.RetireGear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Retires, reactivates and replaces an item. */
@RestController
@RequestMapping(path = GearController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_profile:write')")
@Tag(name = "Gear")
class GearLifeController {

    private final RetireGear retireGear;
    private final ReactivateGear reactivateGear;
    private final ReplaceGear replaceGear;
    private final IdempotentAnswers answers;

    GearLifeController(
            RetireGear retireGear, ReactivateGear reactivateGear, ReplaceGear replaceGear, IdempotentAnswers answers) {
        this.retireGear = retireGear;
        this.reactivateGear = reactivateGear;
        this.replaceGear = replaceGear;
        this.answers = answers;
    }

    @PostMapping("/retire")
    @Operation(operationId = "retireGear", summary = "Takes an item out of use; it is no default any more")
    @ApiResponse(responseCode = "200", description = "The retired item", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It is retired already", content = @Content)
    ResponseEntity<GearView> retire(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return GearResponses.ok(retireGear.handle(GearResponses.key(caller, id)));
    }

    @PostMapping("/reactivate")
    @Operation(operationId = "reactivateGear", summary = "Takes a retired item into use again")
    @ApiResponse(responseCode = "200", description = "The item", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It is in use", content = @Content)
    ResponseEntity<GearView> reactivate(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return GearResponses.ok(reactivateGear.handle(GearResponses.key(caller, id)));
    }

    @PostMapping(path = "/replacements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "replaceGear",
            summary = "Replaces an item by a new one of the same kind",
            description = "The old one is retired, the new one takes over its defaults.")
    @ApiResponse(
            responseCode = "201",
            description = "The new item; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = GearView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "409", description = "The old item is retired already", content = @Content)
    ResponseEntity<JsonNode> replace(
            @PathVariable UUID id,
            @Valid @RequestBody GearDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        GearDescription description = document.toDescription();
        return answers.answer(
                idempotencyKey,
                caller,
                "POST " + GearController.PATH + "/" + id + "/replacements",
                document,
                () -> GearResponses.created(replaceGear.handle(GearResponses.key(caller, id), description)));
    }
}
