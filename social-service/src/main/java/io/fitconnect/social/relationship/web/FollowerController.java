package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.relationship.EndTie;
import io.fitconnect.social.relationship.Tie;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who follows the athlete who signed in. */
@RestController
@RequestMapping(path = FollowerController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Friends")
class FollowerController {

    static final String PATH = "/api/v1/followers";

    private final RelationshipAnswers answers;
    private final EndTie endTie;

    FollowerController(RelationshipAnswers answers, EndTie endTie) {
        this.answers = answers;
        this.endTie = endTie;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listFollowers", summary = "Lists who follows you")
    @ApiResponse(responseCode = "200", description = "A page of followers, newest first")
    ResponseEntity<Page<RelatedView>> list(
            @Parameter(
                            description = RelationshipAnswers.LIMIT,
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = RelationshipAnswers.CURSOR) @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.list(caller, Tie.FOLLOWER, cursor, limit);
    }

    @DeleteMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeFollower", summary = "Removes a follower")
    @ApiResponse(responseCode = "204", description = "Silent when there is nothing to end")
    void remove(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        endTie.handle(caller.requireSubject(), Tie.FOLLOWER, athleteId);
    }
}
