package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.relationship.AskFriend;
import io.fitconnect.social.relationship.EndTie;
import io.fitconnect.social.relationship.Tie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
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

/** Friend requests to and from the athlete who signed in. */
@RestController
@RequestMapping(path = FriendRequestController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Friends")
class FriendRequestController {

    static final String PATH = "/api/v1/friend-requests";

    private final RelationshipAnswers answers;
    private final AskFriend ask;
    private final EndTie endTie;

    FriendRequestController(RelationshipAnswers answers, AskFriend ask, EndTie endTie) {
        this.answers = answers;
        this.ask = ask;
        this.endTie = endTie;
    }

    @GetMapping("/received")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listReceivedFriendRequests", summary = "Lists who asked you")
    @ApiResponse(responseCode = "200", description = "A page of open requests, newest first")
    ResponseEntity<Page<RelatedView>> listRequestReceived(
            @Parameter(
                            description = RelationshipAnswers.LIMIT,
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = RelationshipAnswers.CURSOR) @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.list(caller, Tie.REQUEST_RECEIVED, cursor, limit);
    }

    @GetMapping("/sent")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listSentFriendRequests", summary = "Lists whom you asked")
    @ApiResponse(responseCode = "200", description = "A page of open requests, newest first")
    ResponseEntity<Page<RelatedView>> listRequestSent(
            @Parameter(
                            description = RelationshipAnswers.LIMIT,
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = RelationshipAnswers.CURSOR) @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.list(caller, Tie.REQUEST_SENT, cursor, limit);
    }

    @PutMapping("/sent/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "askFriend",
            summary = "Asks an athlete to be friends",
            description =
                    "When the other has asked you, you are friends at once. A request stays open until it is answered or withdrawn.")
    @ApiResponse(responseCode = "200", description = "What is between the two now")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the caller", content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "You block the other, or one of you has as many friends as one can have",
            content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "Too many requests, or to this athlete too early again",
            content = @Content)
    ResponseEntity<RelationshipView> ask(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        return answers.view(ask.handle(athlete, athleteId), athlete);
    }

    @DeleteMapping("/sent/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawFriendRequest", summary = "Withdraws a friend request")
    @ApiResponse(responseCode = "204", description = "Silent when there is nothing to end")
    void withdraw(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        endTie.handle(caller.requireSubject(), Tie.REQUEST_SENT, athleteId);
    }

    @DeleteMapping("/received/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "declineFriendRequest", summary = "Declines a friend request; the other is not notified")
    @ApiResponse(responseCode = "204", description = "Silent when there is nothing to end")
    void decline(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        endTie.handle(caller.requireSubject(), Tie.REQUEST_RECEIVED, athleteId);
    }
}
