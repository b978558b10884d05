package io.fitconnect.gamification.flag.web;

import io.fitconnect.gamification.flag.AppealFlag;
import io.fitconnect.gamification.flag.FlagPosition;
import io.fitconnect.gamification.flag.ListFlags;
import io.fitconnect.gamification.flag.ViewFlag;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
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

/** What speaks against recordings of the athlete who signed in. */
@RestController
@RequestMapping(path = "/api/v1/fairness-flags", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Fairness", description = "Flags against recordings, with their evidence, and appeals")
class FlagController {

    private final ListFlags listFlags;
    private final ViewFlag viewFlag;
    private final AppealFlag appealFlag;

    FlagController(ListFlags listFlags, ViewFlag viewFlag, AppealFlag appealFlag) {
        this.listFlags = listFlags;
        this.viewFlag = viewFlag;
        this.appealFlag = appealFlag;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(
            operationId = "listFairnessFlags",
            summary = "Lists the flags against the athlete's recordings, the latest first")
    @ApiResponse(responseCode = "200", description = "A page of flags")
    Page<FlagView> list(
            @Parameter(
                            description = "Flags on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        FlagPosition after = cursor == null ? FlagPosition.FIRST : Cursor.decode(cursor, FlagPosition.class);
        return listFlags.handle(caller.requireSubject(), after, limit).map(FlagView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_gamification:read')")
    @Operation(operationId = "viewFairnessFlag", summary = "Reads a flag against a recording of the athlete")
    @ApiResponse(responseCode = "200", description = "The flag")
    FlagView view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return FlagView.of(viewFlag.handle(caller.requireSubject(), id));
    }

    @PutMapping(path = "/{id}/appeal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_gamification:write')")
    @Operation(
            operationId = "appealFairnessFlag",
            summary = "Appeals against a flag, once",
            description = "A moderator decides. The same appeal again changes nothing.")
    @ApiResponse(responseCode = "200", description = "The flag with the appeal")
    @ApiResponse(
            responseCode = "409",
            description = "The athlete has appealed before, or it is decided",
            content = @Content)
    FlagView appeal(
            @PathVariable UUID id,
            @Valid @RequestBody FlagAppealDocument document,
            @Parameter(hidden = true) Caller caller) {
        return FlagView.of(appealFlag.handle(caller.requireSubject(), id, document.toText()));
    }
}
