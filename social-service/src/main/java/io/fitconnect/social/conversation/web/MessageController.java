package io.fitconnect.social.conversation.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.conversation.message.DeleteMessage;
import io.fitconnect.social.conversation.message.Draft;
import io.fitconnect.social.conversation.message.EditMessage;
import io.fitconnect.social.conversation.message.ListHeldMessages;
import io.fitconnect.social.conversation.message.ListMessages;
import io.fitconnect.social.conversation.message.ListMessages.MessagePage;
import io.fitconnect.social.conversation.message.MessageWindow;
import io.fitconnect.social.conversation.message.SendInTurn;
import io.fitconnect.social.conversation.message.SendingResult;
import io.fitconnect.social.conversation.message.ViewMessage;
import io.fitconnect.social.conversation.message.WithdrawHeldMessage;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The messages of one conversation: sent under an id of the client, named by their number from then on. */
@RestController
@RequestMapping(path = ConversationsController.PATH + "/{id}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Conversations")
class MessageController {

    private static final String NUMBER = "/by-number/{number}";
    private static final String HELD = "/held";

    private final ListMessages listMessages;
    private final SendInTurn sendInTurn;
    private final ViewMessage viewMessage;
    private final EditMessage editMessage;
    private final DeleteMessage deleteMessage;
    private final ListHeldMessages listHeldMessages;
    private final WithdrawHeldMessage withdrawHeldMessage;
    private final ConversationAnswers rendering;

    MessageController(
            ListMessages listMessages,
            SendInTurn sendInTurn,
            ViewMessage viewMessage,
            EditMessage editMessage,
            DeleteMessage deleteMessage,
            ListHeldMessages listHeldMessages,
            WithdrawHeldMessage withdrawHeldMessage,
            ConversationAnswers rendering) {
        this.listMessages = listMessages;
        this.sendInTurn = sendInTurn;
        this.viewMessage = viewMessage;
        this.editMessage = editMessage;
        this.deleteMessage = deleteMessage;
        this.listHeldMessages = listHeldMessages;
        this.withdrawHeldMessage = withdrawHeldMessage;
        this.rendering = rendering;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listMessages",
            summary = "Lists messages in the order of their numbers",
            description = "Without before and after, the last ones.")
    @ApiResponse(responseCode = "200", description = "The messages")
    ResponseEntity<MessagesView> list(
            @PathVariable UUID id,
            @Parameter(
                            description = "Those before this number",
                            schema = @Schema(type = "integer", format = "int64", minimum = "1"))
                    @RequestParam(required = false)
                    @Nullable
                    Long before,
            @Parameter(
                            description = "Those behind this number; not together with before",
                            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
                    @RequestParam(required = false)
                    @Nullable
                    Long after,
            @Parameter(
                            description = "At most so many",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        Page.requireLimit(limit);
        MessagePage page = listMessages.handle(athlete, id, window(before, after, limit));
        return ConversationAnswers.ok(new MessagesView(rendering.messages(page.messages()), page.goesOn()));
    }

    @PutMapping(path = "/{clientId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "sendMessage",
            summary = "Sends a message under an id of the client; may be repeated for 30 days",
            description = "A repetition answers with the message as it is now, whatever its body.")
    @ApiResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Was sent before",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Held, for example a link from an account that is days old; only the sender knows of it",
            content = @Content(schema = @Schema(implementation = HeldMessageView.class)))
    @ApiResponse(responseCode = "409", description = "The id is that of another's message", content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "The athlete sends too much",
            content = @Content,
            headers = @Header(name = "Retry-After"))
    ResponseEntity<?> send(
            @PathVariable UUID id,
            @PathVariable UUID clientId,
            @Valid @RequestBody MessageDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        Draft draft = document.toDraft(clientId);
        SendingResult result = sendInTurn.handle(athlete, id, draft);
        if (result instanceof SendingResult.Sent sent) {
            return ConversationAnswers.render(sent.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(rendering.message(
                            viewMessage.handle(athlete, id, sent.message().number())));
        }
        return ConversationAnswers.render(HttpStatus.ACCEPTED)
                .body(HeldMessageView.of(((SendingResult.Held) result).message()));
    }

    @GetMapping(HELD)
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listHeldMessages",
            summary = "Lists the reader's own messages that wait to be sent, with the reason")
    ResponseEntity<HeldMessagesView> held(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return ConversationAnswers.ok(new HeldMessagesView(listHeldMessages.handle(caller.requireSubject(), id).stream()
                .map(HeldMessageView::of)
                .toList()));
    }

    @DeleteMapping(HELD + "/{clientId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawHeldMessage", summary = "Withdraws an own message that waits; may be repeated")
    @ApiResponse(responseCode = "204", description = "It does not wait any more; it may have been sent meanwhile")
    void withdraw(@PathVariable UUID id, @PathVariable UUID clientId, @Parameter(hidden = true) Caller caller) {
        withdrawHeldMessage.handle(caller.requireSubject(), id, clientId);
    }

    @GetMapping(NUMBER)
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewMessage", summary = "Reads one message, such as one that another replies to")
    ResponseEntity<MessageView> view(
            @PathVariable UUID id, @PathVariable long number, @Parameter(hidden = true) Caller caller) {
        return ConversationAnswers.ok(rendering.message(viewMessage.handle(caller.requireSubject(), id, number)));
    }

    @PatchMapping(path = NUMBER, consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(operationId = "editMessage", summary = "Edits the text of an own message for a day after it was sent")
    @ApiResponse(responseCode = "200", description = "The edited message")
    @ApiResponse(
            responseCode = "409",
            description = "The message is too old, or the text would be held if it were sent",
            content = @Content)
    ResponseEntity<MessageView> edit(
            @PathVariable UUID id,
            @PathVariable long number,
            @Valid @RequestBody MessageTextDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        String text = Draft.TEXT.require("text", document.text());
        return ConversationAnswers.ok(rendering.message(editMessage.handle(athlete, id, number, text)));
    }

    @DeleteMapping(NUMBER)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteMessage",
            summary = "Deletes an own message for all; its place stays; may be repeated")
    @ApiResponse(responseCode = "204", description = "Only its place is left")
    void delete(@PathVariable UUID id, @PathVariable long number, @Parameter(hidden = true) Caller caller) {
        deleteMessage.handle(caller.requireSubject(), id, number);
    }

    private static MessageWindow window(@Nullable Long before, @Nullable Long after, int limit) {
        if (before != null && after != null) {
            throw InvalidValue.refuse("after", "cannot be sent together with before");
        }
        if (before != null && before < 1) {
            throw InvalidValue.refuse("before", "must be at least 1");
        }
        if (after != null && after < 0) {
            throw InvalidValue.refuse("after", "must be at least 0");
        }
        return new MessageWindow(before, after, limit);
    }
}
