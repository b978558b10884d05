package io.fitconnect.social.club.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.social.club.ChangeClub;
import io.fitconnect.social.club.ClubDetails;
import io.fitconnect.social.club.ViewClub;
import io.fitconnect.social.club.closing.CloseClub;
import io.fitconnect.social.club.closing.KeepClub;
import io.fitconnect.social.club.membership.TransferClub;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;

/** One club. */
@RestController
@RequestMapping(path = ClubsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Clubs")
class ClubController {

    private final ViewClub viewClub;
    private final ChangeClub change;
    private final TransferClub transfer;
    private final CloseClub close;
    private final KeepClub keep;
    private final MergePatch mergePatch;
    private final ClubAnswers answers;

    ClubController(
            ViewClub viewClub,
            ChangeClub change,
            TransferClub transfer,
            CloseClub close,
            KeepClub keep,
            MergePatch mergePatch,
            ClubAnswers answers) {
        this.viewClub = viewClub;
        this.change = change;
        this.transfer = transfer;
        this.close = close;
        this.keep = keep;
        this.mergePatch = mergePatch;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewClub", summary = "Reads a club with what the viewer is to it")
    @ApiResponse(responseCode = "200", description = "The club", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "304", description = "Unchanged since the ETag of If-None-Match", content = @Content)
    ResponseEntity<ClubView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return show(id, caller);
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "changeClub",
            summary = "Edits a club; for administrators",
            description = "Takes a JSON merge patch (RFC 7396): a member replaces, null removes, the rest stays.")
    @ApiResponse(responseCode = "200", description = "The changed club", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "403", description = "The viewer has a lower role", content = @Content)
    @ApiResponse(responseCode = "409", description = "The name is taken", content = @Content)
    ResponseEntity<ClubView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ClubDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        change.handle(
                id,
                caller.requireSubject(),
                version -> ETags.requireMatch(ifMatch, version),
                details -> patched(details, patch));
        return show(id, caller);
    }

    @PutMapping(path = "/owner", consumes = MediaType.APPLICATION_JSON_VALUE)
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "transferClub",
            summary = "Hands a club over to another member; for its owner",
            description = "The former owner stays as an administrator.")
    @ApiResponse(responseCode = "200", description = "The club", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "403", description = "The viewer does not own the club", content = @Content)
    ResponseEntity<ClubView> transfer(
            @PathVariable UUID id,
            @Valid @RequestBody NewOwnerDocument document,
            @Parameter(hidden = true) Caller caller) {
        transfer.handle(id, caller.requireSubject(), document.athleteId());
        return show(id, caller);
    }

    @PutMapping("/closing")
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "closeClub",
            summary = "Lets a club end in 14 days; for its owner",
            description = "Its members are told, and it admits no one any more. A club that is closing keeps its time.")
    @ApiResponse(responseCode = "200", description = "The club, with closesAt", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "403", description = "The viewer does not own the club", content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "The viewer closed clubs five times within a day",
            content = @Content)
    ResponseEntity<ClubView> close(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        close.handle(id, caller.requireSubject());
        return show(id, caller);
    }

    @DeleteMapping("/closing")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(operationId = "keepClub", summary = "Takes back that a club closes; for its owner")
    @ApiResponse(responseCode = "200", description = "The club", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "403", description = "The viewer does not own the club", content = @Content)
    ResponseEntity<ClubView> keep(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        keep.handle(id, caller.requireSubject());
        return show(id, caller);
    }

    private ResponseEntity<ClubView> show(UUID id, Caller caller) {
        return answers.ok(viewClub.handle(id, caller.requireSubject()));
    }

    private ClubDetails patched(ClubDetails details, Map<String, @Nullable Object> patch) {
        return mergePatch
                .apply(patch, ClubDocument.of(details), ClubDocument.class)
                .toDetails();
    }
}
