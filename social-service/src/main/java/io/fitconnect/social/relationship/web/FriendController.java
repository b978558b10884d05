package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.relationship.AcceptFriend;
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

/** Friends of the athlete who signed in. */
@RestController
@RequestMapping(path = FriendController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Friends", description = "Friendship by request, following, blocks")
class FriendController {

    static final String PATH = "/api/v1/friends";

    private final RelationshipAnswers answers;
    private final AcceptFriend accept;
    private final EndTie endTie;

    FriendController(RelationshipAnswers answers, AcceptFriend accept, EndTie endTie) {
        this.answers = answers;
        this.accept = accept;
        this.endTie = endTie;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listFriends", summary = "Lists your friends")
    @ApiResponse(responseCode = "200", description = "A page of friends, newest first")
    ResponseEntity<Page<RelatedView>> list(
            @Parameter(
                            description = RelationshipAnswers.LIMIT,
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = RelationshipAnswers.CURSOR) @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.list(caller, Tie.FRIEND, cursor, limit);
    }

    @PutMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(operationId = "acceptFriend", summary = "Accepts a friend request")
    @ApiResponse(responseCode = "200", description = "What is between the two now")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the caller", content = @Content)
    @ApiResponse(
            responseCode = "409",
            description = "The other has no open request to you, or one of you has as many friends as one can have",
            content = @Content)
    ResponseEntity<RelationshipView> accept(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        return answers.view(accept.handle(athlete, athleteId), athlete);
    }

    @DeleteMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endFriendship", summary = "Ends a friendship")
    @ApiResponse(responseCode = "204", description = "Silent when there is nothing to end")
    void end(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        endTie.handle(caller.requireSubject(), Tie.FRIEND, athleteId);
    }
}
