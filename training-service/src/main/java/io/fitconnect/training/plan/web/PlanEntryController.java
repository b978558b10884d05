package io.fitconnect.training.plan.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.ChangePlanEntry;
import io.fitconnect.training.plan.DecideFulfilment;
import io.fitconnect.training.plan.DeletePlanEntry;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.ViewPlanEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One entry of the plan. */
@RestController
@RequestMapping(path = PlanController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Plan")
class PlanEntryController {

    private static final String VERSION = "The ETag of the version that you have read";

    private final ViewPlanEntry viewEntry;
    private final ChangePlanEntry changeEntry;
    private final DeletePlanEntry deleteEntry;
    private final DecideFulfilment decideFulfilment;
    private final MergePatch mergePatch;

    PlanEntryController(
            ViewPlanEntry viewEntry,
            ChangePlanEntry changeEntry,
            DeletePlanEntry deleteEntry,
            DecideFulfilment decideFulfilment,
            MergePatch mergePatch) {
        this.viewEntry = viewEntry;
        this.changeEntry = changeEntry;
        this.deleteEntry = deleteEntry;
        this.decideFulfilment = decideFulfilment;
        this.mergePatch = mergePatch;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewPlanEntry", summary = "Reads a planned training")
    @ApiResponse(responseCode = "200", description = "The entry", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<PlanEntryView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return PlanResponses.ok(viewEntry.handle(athlete(caller), id));
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "changePlanEntry",
            summary = "Edits a planned training",
            description = "Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays.")
    @ApiResponse(responseCode = "200", description = "The changed entry", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "The day holds as many entries as it can", content = @Content)
    ResponseEntity<PlanEntryView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = PlanEntryDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return PlanResponses.ok(
                changeEntry.handle(athlete(caller), id, match(ifMatch), details -> patched(details, patch)));
    }

    @DeleteMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deletePlanEntry", summary = "Takes an entry out of the plan")
    void delete(
            @PathVariable UUID id,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        deleteEntry.handle(athlete(caller), id, ifMatch == null ? version -> {} : match(ifMatch));
    }

    @PutMapping(path = "/fulfilment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "linkTraining",
            summary = "Says which training fulfilled the entry",
            description = "Of whatever day, sport and size; an entry that it fulfilled before is left without one.")
    @ApiResponse(responseCode = "200", description = "The changed entry", headers = @Header(name = "ETag"))
    ResponseEntity<PlanEntryView> link(
            @PathVariable UUID id,
            @Valid @RequestBody FulfilmentDocument document,
            @Parameter(description = VERSION) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return PlanResponses.ok(
                decideFulfilment.handle(athlete(caller), id, match(ifMatch), Optional.of(document.trainingId())));
    }

    @DeleteMapping("/fulfilment")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "unlinkTraining",
            summary = "Undoes a match or a link",
            description = "No training fulfils the entry by itself afterwards.")
    @ApiResponse(responseCode = "200", description = "The changed entry", headers = @Header(name = "ETag"))
    ResponseEntity<PlanEntryView> unlink(
            @PathVariable UUID id,
            @Parameter(description = VERSION, required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return PlanResponses.ok(decideFulfilment.handle(athlete(caller), id, match(ifMatch), Optional.empty()));
    }

    private PlanDetails patched(PlanDetails details, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, PlanEntryDocument.of(details), PlanEntryDocument.class)
                .toDetails();
    }

    private static LongConsumer match(@Nullable String ifMatch) {
        return version -> ETags.requireMatch(ifMatch, version);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
