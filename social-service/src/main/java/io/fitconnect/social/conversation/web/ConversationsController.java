package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.conversation.Conversation;
import io.fitconnect.social.conversation.ConversationPosition;
import io.fitconnect.social.conversation.CountUnreadConversations;
import io.fitconnect.social.conversation.ListConversations;
import io.fitconnect.social.conversation.Membership;
import io.fitconnect.social.conversation.OpenDirectConversation;
import io.fitconnect.social.conversation.StartGroupConversation;
import io.fitconnect.social.conversation.ViewConversation;
import io.fitconnect.social.conversation.invitation.CountInvitations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The conversations of the athlete who signed in. */
@RestController
@RequestMapping(path = ConversationsController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Conversations",
        description =
                "Messages of two people and of groups. A direct conversation is nowhere while one of the two blocks the other; "
                        + "in a group, messages of blocked people are as those of a hidden account")
class ConversationsController {

    static final String PATH = "/api/v1/conversations";
    static final String REPEATED =
            "A repeated request of this client with the same key has no second effect and gets the first answer";

    private final ListConversations listConversations;
    private final CountUnreadConversations countUnread;
    private final CountInvitations countInvitations;
    private final OpenDirectConversation openDirect;
    private final StartGroupConversation startGroup;
    private final ViewConversation viewConversation;
    private final ConversationAnswers rendering;
    private final IdempotentAnswers answers;

    ConversationsController(
            ListConversations listConversations,
            CountUnreadConversations countUnread,
            CountInvitations countInvitations,
            OpenDirectConversation openDirect,
            StartGroupConversation startGroup,
            ViewConversation viewConversation,
            ConversationAnswers rendering,
            IdempotentAnswers answers) {
        this.listConversations = listConversations;
        this.countUnread = countUnread;
        this.countInvitations = countInvitations;
        this.openDirect = openDirect;
        this.startGroup = startGroup;
        this.viewConversation = viewConversation;
        this.rendering = rendering;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listConversations",
            summary = "Lists the athlete's conversations, the last active first",
            description = "A direct conversation is listed once there is a message.")
    ResponseEntity<Page<ConversationView>> list(
            @Parameter(
                            description = "Conversations on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        Page.requireLimit(limit);
        ConversationPosition after = cursor == null ? null : Cursor.decode(cursor, ConversationPosition.class);
        Page<Membership> page = Page.of(
                listConversations.handle(athlete, after, limit + 1),
                limit,
                last -> new ConversationPosition(
                        last.conversation().activeAt(), last.conversation().id()));
        return ConversationAnswers.ok(new Page<>(rendering.conversations(page.items()), page.nextCursor()));
    }

    @GetMapping("/unread-count")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "countUnreadConversations",
            summary = "Counts conversations with unread messages, without muted ones, and invitations into groups")
    ResponseEntity<UnreadConversationsView> unread(@Parameter(hidden = true) Caller caller) {
        int counted = countUnread.handle(caller.requireSubject());
        return ConversationAnswers.ok(new UnreadConversationsView(
                Math.min(counted, CountUnreadConversations.MOST),
                counted > CountUnreadConversations.MOST,
                countInvitations.handle(caller.requireSubject())));
    }

    @PutMapping("/direct/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "openDirectConversation",
            summary = "Opens the conversation with one other athlete, or returns it",
            description = "403 where that athlete takes no messages from this one.")
    @ApiResponse(responseCode = "200", description = "The conversation of the two")
    @ApiResponse(
            responseCode = "429",
            description = "The athlete began too many conversations",
            content = @Content,
            headers = @Header(name = "Retry-After"))
    ResponseEntity<ConversationView> open(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        UUID opened = openDirect.handle(athlete, athleteId);
        return ConversationAnswers.ok(rendering.conversation(viewConversation.handle(athlete, opened)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "startGroupConversation",
            summary = "Begins a conversation of a group",
            description =
                    "Friends take part at once, others are invited. 403 or 404 as for a direct conversation where one of the others "
                            + "takes no messages from the athlete, or where two of them cannot be in one group.")
    @ApiResponse(
            responseCode = "201",
            description = "Begun; Location is its address",
            content = @Content(schema = @Schema(implementation = ConversationView.class)),
            headers = @Header(name = "Location"))
    @ApiResponse(responseCode = "404", description = "One of the others does not exist", content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "More people than a group can have, or the title would be held as a message",
            content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "The athlete began too many conversations",
            content = @Content,
            headers = @Header(name = "Retry-After"))
    ResponseEntity<JsonNode> start(
            @Valid @RequestBody GroupDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        String title = Conversation.TITLE.require("title", document.title());
        Set<UUID> others = others(document.athleteIds(), athlete);
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> start(athlete, title, others));
    }

    private ResponseEntity<ConversationView> start(UUID athlete, String title, Set<UUID> others) {
        UUID id = startGroup.handle(athlete, title, others);
        return ConversationAnswers.render(HttpStatus.CREATED)
                .location(URI.create(PATH + "/" + id))
                .body(rendering.conversation(viewConversation.handle(athlete, id)));
    }

    private static Set<UUID> others(List<UUID> named, UUID athlete) {
        Set<UUID> others = new LinkedHashSet<>(named);
        others.remove(athlete);
        if (others.isEmpty()) {
            throw InvalidValue.refuse("athleteIds", "must name somebody else");
        }
        return others;
    }
}
