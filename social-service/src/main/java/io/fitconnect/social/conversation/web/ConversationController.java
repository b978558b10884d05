package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.social.conversation.AddParticipant;
import io.fitconnect.social.conversation.ChangeConversation;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ListParticipants;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.RemoveParticipant;
import io.fitconnect.social.conversation.ViewConversation;
import io.fitconnect.social.conversation.message.MarkRead;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One conversation and its people. */
@RestController
@RequestMapping(path = ConversationsController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Conversations")
class ConversationController {

    private final ViewConversation viewConversation;
    private final ChangeConversation changeConversation;
    private final ListParticipants listParticipants;
    private final AddParticipant addParticipant;
    private final RemoveParticipant removeParticipant;
    private final MarkRead markRead;
    private final MergePatch mergePatch;
    private final ConversationAnswers rendering;

    ConversationController(
            ViewConversation viewConversation,
            ChangeConversation changeConversation,
            ListParticipants listParticipants,
            AddParticipant addParticipant,
            RemoveParticipant removeParticipant,
            MarkRead markRead,
            MergePatch mergePatch,
            ConversationAnswers rendering) {
        this.viewConversation = viewConversation;
        this.changeConversation = changeConversation;
        this.listParticipants = listParticipants;
        this.addParticipant = addParticipant;
        this.removeParticipant = removeParticipant;
        this.markRead = markRead;
        this.mergePatch = mergePatch;
        this.rendering = rendering;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewConversation", summary = "Reads a conversation with its last message")
    ResponseEntity<ConversationView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return answer(caller.requireSubject(), id);
    }

    @PatchMapping(consumes = {MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "changeConversation",
            summary = "Renames a group, and mutes a conversation for oneself",
            description =
                    "Takes a JSON merge patch (RFC 7396): a member replaces, the rest stays. Only administrators rename.")
    @ApiResponse(responseCode = "200", description = "The changed conversation")
    @ApiResponse(
            responseCode = "409",
            description = "A direct conversation has no title, or the title would be held as a message",
            content = @Content)
    ResponseEntity<ConversationView> change(
            @PathVariable UUID id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ConversationChangeDocument.class)))
                    @RequestBody
                    Map<String, @Nullable Object> patch,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        requirePresent(patch, "title");
        requirePresent(patch, "muted");
        ConversationChangeDocument change =
                mergePatch.apply(patch, new ConversationChangeDocument(null, null), ConversationChangeDocument.class);
        String title = change.title() == null ? null : Conversation.TITLE.require("title", change.title());
        changeConversation.handle(athlete, id, title, change.muted());
        return answer(athlete, id);
    }

    @PutMapping(path = "/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "markConversationRead",
            summary = "Marks messages as read up to a number; the mark only goes forward")
    @ApiResponse(responseCode = "200", description = "The conversation with the mark")
    ResponseEntity<ConversationView> read(
            @PathVariable UUID id,
            @Valid @RequestBody ReadMarkDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        markRead.handle(athlete, id, document.number());
        return answer(athlete, id);
    }

    @GetMapping("/participants")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listConversationParticipants",
            summary = "Lists who takes part, and how far each has read, and who is invited, all at once",
            description = "Whom the reader does not see, behind a block or hidden, is left out.")
    ResponseEntity<ParticipantsView> participants(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ConversationAnswers.ok(rendering.participants(listParticipants.handle(caller.requireSubject(), id)));
    }

    @PutMapping("/participants/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "addConversationParticipant",
            summary =
                    "Takes a friend into a group, who sees what is sent from then on, and invites another; for administrators; may be repeated",
            description =
                    "403 or 404 as for a direct conversation where that person takes no messages from the athlete, cannot be "
                            + "in one group with a participant, or declined in the last seven days. Minors are in groups with friends only.")
    @ApiResponse(responseCode = "204", description = "The person takes part or is invited")
    @ApiResponse(responseCode = "409", description = "The group is full, or it is no group", content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "The athlete added too many people",
            content = @Content,
            headers = @Header(name = "Retry-After"))
    void add(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        addParticipant.handle(caller.requireSubject(), id, athleteId);
    }

    @DeleteMapping("/participants/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "removeConversationParticipant",
            summary =
                    "Leaves a conversation, or removes another from a group or withdraws an invitation; the latter for administrators",
            description =
                    "Done as well where the other one is not there. Who leaves a direct conversation clears it for oneself: it comes back with the next message.")
    @ApiResponse(responseCode = "204", description = "The person takes part no more")
    @ApiResponse(responseCode = "409", description = "The other one of a direct conversation", content = @Content)
    void remove(@PathVariable UUID id, @PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        removeParticipant.handle(caller.requireSubject(), id, athleteId);
    }

    private ResponseEntity<ConversationView> answer(UUID athlete, UUID id) {
        Membership own = viewConversation.handle(athlete, id);
        return ConversationAnswers.ok(rendering.conversation(own));
    }

    private static void requirePresent(Map<String, @Nullable Object> patch, String member) {
        if (patch.containsKey(member) && patch.get(member) == null) {
            throw InvalidValue.refuse(member, "cannot be removed");
        }
    }
}
