package io.fitconnect.social.moderation.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.appeal.AppealDecision;
import io.fitconnect.social.moderation.appeal.ListOwnDecisions;
import io.fitconnect.social.moderation.appeal.ViewOwnDecision;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions about what is the caller's, and appeals. */
@RestController
@RequestMapping(path = OwnDecisionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Own decisions", description = "What moderators decided about the athlete who signed in")
class OwnDecisionController {

    static final String PATH = "/api/v1/moderation/decisions";

    private final ListOwnDecisions listOwn;
    private final ViewOwnDecision viewOwn;
    private final AppealDecision appeal;

    OwnDecisionController(ListOwnDecisions listOwn, ViewOwnDecision viewOwn, AppealDecision appeal) {
        this.listOwn = listOwn;
        this.viewOwn = viewOwn;
        this.appeal = appeal;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listOwnDecisions", summary = "Lists the measures about the athlete, the latest first")
    @ApiResponse(responseCode = "200", description = "A page of decisions")
    Page<OwnDecisionView> list(
            @Parameter(
                            description = "Decisions on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        ItemPosition after = cursor == null ? ItemPosition.FIRST : Cursor.decode(cursor, ItemPosition.class);
        return listOwn.handle(caller.requireSubject(), after, limit).map(OwnDecisionView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewOwnDecision", summary = "Reads a measure about the athlete")
    @ApiResponse(responseCode = "200", description = "The decision")
    OwnDecisionView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return OwnDecisionView.of(viewOwn.handle(id, caller.requireSubject()));
    }

    @PutMapping(path = "/{id}/appeal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "appealDecision",
            summary = "Appeals against a measure that stands, once, within 180 days",
            description = "Another moderator decides it. The same appeal again changes nothing.")
    @ApiResponse(responseCode = "200", description = "The decision with the appeal")
    @ApiResponse(
            responseCode = "409",
            description = "The athlete has appealed before, the time is over, or the measure no longer stands",
            content = @Content)
    OwnDecisionView appeal(
            @PathVariable UUID id,
            @Valid @RequestBody AppealDocument document,
            @Parameter(hidden = true) Caller caller) {
        return OwnDecisionView.of(appeal.handle(id, caller.requireSubject(), document.toText()));
    }
}
