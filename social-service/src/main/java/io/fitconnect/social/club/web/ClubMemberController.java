package io.fitconnect.social.club.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.club.ListMembers;
import io.fitconnect.social.club.MemberList;
import io.fitconnect.social.club.MemberPosition;
import io.fitconnect.social.club.Membership;
import io.fitconnect.social.club.membership.AppointMember;
import io.fitconnect.social.club.membership.RemoveMember;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The members of a club, and what those who lead it do about them. */
@RestController
@RequestMapping(path = ClubsController.PATH + "/{id}/members", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Clubs")
class ClubMemberController {

    private final ListMembers listMembers;
    private final AppointMember appoint;
    private final RemoveMember remove;
    private final People people;

    ClubMemberController(ListMembers listMembers, AppointMember appoint, RemoveMember remove, People people) {
        this.listMembers = listMembers;
        this.appoint = appoint;
        this.remove = remove;
        this.people = people;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listClubMembers",
            summary = "Lists the people of a club",
            description =
                    "Members for members, the highest role and then the longest first; the other lists for moderators, the longest first.")
    @ApiResponse(responseCode = "200", description = "A page of people")
    @ApiResponse(
            responseCode = "403",
            description = "The viewer is no member, or does not lead the club",
            content = @Content)
    Page<ClubMemberView> list(
            @PathVariable UUID id,
            @Parameter(
                            description = "Whom to list",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"members", "requests", "invited", "banned"},
                                            defaultValue = "members"))
                    @RequestParam(defaultValue = "members")
                    String list,
            @Parameter(
                            description = "People on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        MemberList which = MemberList.find(list)
                .orElseThrow(() -> InvalidValue.refuse("list", "must be members, requests, invited or banned"));
        Optional<MemberPosition> after =
                Optional.ofNullable(cursor).map(text -> Cursor.decode(text, MemberPosition.class));
        Page<Membership> page = listMembers.handle(id, caller.requireSubject(), which, after, limit);
        Map<UUID, String> names =
                people.names(page.items().stream().map(Membership::athlete).toList());
        return page.map(membership -> ClubMemberView.of(membership, names));
    }

    @DeleteMapping("/{athleteId}")
    @WhileSuspended(Access.CLOSED)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeClubMember",
            summary = "Removes a member of a lower role, or takes an invitation back; for moderators",
            description = "The athlete may join again as the club admits.")
    @ApiResponse(responseCode = "403", description = "The viewer's role is not above the athlete's", content = @Content)
    void remove(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        remove.handle(id, caller.requireSubject(), athleteId);
    }

    @PutMapping(path = "/{athleteId}/role", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "appointClubMember",
            summary = "Gives a member another role; for administrators",
            description = "Both the role before and the one after are below that of the viewer.")
    @ApiResponse(responseCode = "403", description = "The viewer's role is not above both roles", content = @Content)
    @ApiResponse(responseCode = "409", description = "As many lead the club as can", content = @Content)
    void appoint(
            @PathVariable UUID id,
            @PathVariable UUID athleteId,
            @Valid @RequestBody RoleDocument document,
            @Parameter(hidden = true) Caller caller) {
        appoint.handle(id, caller.requireSubject(), athleteId, document.role());
    }
}
