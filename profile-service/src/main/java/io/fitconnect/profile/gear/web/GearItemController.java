package io.fitconnect.profile.gear.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.profile.gear.ChangeGear;
import io.fitconnect.profile.gear.DeleteGear;
import io.fitconnect.profile.gear.GearDescription;
import io.fitconnect.profile.gear.ViewGear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One item of gear. */
@RestController
@RequestMapping(path = GearController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Gear")
class GearItemController {

    private final ViewGear viewGear;
    private final ChangeGear changeGear;
    private final DeleteGear deleteGear;
    private final MergePatch mergePatch;

    GearItemController(ViewGear viewGear, ChangeGear changeGear, DeleteGear deleteGear, MergePatch mergePatch) {
        this.viewGear = viewGear;
        this.changeGear = changeGear;
        this.deleteGear = deleteGear;
        this.mergePatch = mergePatch;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(operationId = "viewGear", summary = "Reads an item")
    @ApiResponse(responseCode = "200", description = "The item", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<GearView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return GearResponses.ok(viewGear.handle(GearResponses.key(caller, id)));
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @Operation(
            operationId = "changeGear",
            summary = "Edits an item",
            description = "Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays.")
    @ApiResponse(responseCode = "200", description = "The changed item", headers = @Header(name = "ETag"))
    ResponseEntity<GearView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = GearDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        LongConsumer requireVersion = currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
        return GearResponses.ok(changeGear.handle(
                GearResponses.key(caller, id), requireVersion, description -> patched(description, patch)));
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteGear",
            summary = "Deletes an item with which no training was done",
            description = "One that was used is retired instead, so that trainings keep their gear.")
    @ApiResponse(
            responseCode = "409",
            description = "Trainings were done with it; retire it instead",
            content = @Content)
    void delete(
            @PathVariable UUID id,
            @Parameter(description = "Delete this version only")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        LongConsumer requireVersion = currentVersion -> ETags.requireMatch(ifMatch, currentVersion);
        deleteGear.handle(GearResponses.key(caller, id), ifMatch == null ? version -> {} : requireVersion);
    }

    private GearDescription patched(GearDescription description, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, GearDocument.of(description), GearDocument.class)
                .toDescription();
    }
}
