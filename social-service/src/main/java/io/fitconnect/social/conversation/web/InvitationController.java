package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.conversation.ConversationPosition;
import io.fitconnect.social.conversation.ViewConversation;
import io.fitconnect.social.conversation.invitation.AcceptInvitation;
import io.fitconnect.social.conversation.invitation.DeclineInvitation;
import io.fitconnect.social.conversation.invitation.Invitation;
import io.fitconnect.social.conversation.invitation.ListInvitations;
import io.fitconnect.social.conversation.invitation.ViewInvitation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations into groups of the athlete who signed in. */
@RestController
@RequestMapping(path = InvitationController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Conversations")
class InvitationController {

    static final String PATH = ConversationsController.PATH + "/invitations";

    private final ListInvitations listInvitations;
    private final ViewInvitation viewInvitation;
    private final AcceptInvitation acceptInvitation;
    private final DeclineInvitation declineInvitation;
    private final ViewConversation viewConversation;
    private final ConversationAnswers rendering;

    InvitationController(
            ListInvitations listInvitations,
            ViewInvitation viewInvitation,
            AcceptInvitation acceptInvitation,
            DeclineInvitation declineInvitation,
            ViewConversation viewConversation,
            ConversationAnswers rendering) {
        this.listInvitations = listInvitations;
        this.viewInvitation = viewInvitation;
        this.acceptInvitation = acceptInvitation;
        this.declineInvitation = declineInvitation;
        this.viewConversation = viewConversation;
        this.rendering = rendering;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listConversationInvitations",
            summary = "Lists the groups to which the athlete is invited, the last invitation first")
    ResponseEntity<Page<InvitationView>> list(
            @Parameter(
                            description = "Invitations on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        Page.requireLimit(limit);
        ConversationPosition after = cursor == null ? null : Cursor.decode(cursor, ConversationPosition.class);
        Page<Invitation> page = Page.of(
                listInvitations.handle(caller.requireSubject(), after, limit + 1),
                limit,
                last -> new ConversationPosition(
                        last.participant().joinedAt(), last.conversation().id()));
        return ConversationAnswers.ok(new Page<>(rendering.invitations(page.items()), page.nextCursor()));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "viewConversationInvitation",
            summary = "Reads an invitation with the people of the group, by the group's id")
    ResponseEntity<InvitationDetailsView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ConversationAnswers.ok(rendering.invitation(viewInvitation.handle(caller.requireSubject(), id)));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "acceptConversationInvitation",
            summary = "Accepts an invitation; the athlete sees what is sent from then on; may be repeated")
    @ApiResponse(responseCode = "200", description = "The conversation")
    ResponseEntity<ConversationView> accept(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        acceptInvitation.handle(athlete, id);
        return ConversationAnswers.ok(rendering.conversation(viewConversation.handle(athlete, id)));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "declineConversationInvitation",
            summary = "Declines an invitation; the one who invited is not told; may be repeated",
            description = "For seven days there is no other invitation into this group.")
    @ApiResponse(responseCode = "204", description = "There is no invitation")
    void decline(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        declineInvitation.handle(caller.requireSubject(), id);
    }
}
