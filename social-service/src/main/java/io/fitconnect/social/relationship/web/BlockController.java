package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.relationship.BlockAthlete;
import io.fitconnect.social.relationship.EndTie;
import io.fitconnect.social.relationship.Tie;
import io.fitconnect.social.suspension.WhileSuspended;
import io.fitconnect.social.suspension.WhileSuspended.Access;
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

/** Whom the athlete who signed in blocks. */
@RestController
@RequestMapping(path = BlockController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Friends")
class BlockController {

    static final String PATH = "/api/v1/blocks";

    private final RelationshipAnswers answers;
    private final BlockAthlete block;
    private final EndTie endTie;

    BlockController(RelationshipAnswers answers, BlockAthlete block, EndTie endTie) {
        this.answers = answers;
        this.block = block;
        this.endTie = endTie;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listBlocks", summary = "Lists whom you block")
    @ApiResponse(responseCode = "200", description = "A page of athletes, newest first")
    ResponseEntity<Page<RelatedView>> list(
            @Parameter(
                            description = RelationshipAnswers.LIMIT,
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = RelationshipAnswers.CURSOR) @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return answers.list(caller, Tie.BLOCK, cursor, limit);
    }

    @PutMapping("/{athleteId}")
    @WhileSuspended(Access.OPEN)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "blockAthlete",
            summary = "Blocks an athlete",
            description =
                    "Ends friendship, requests and following of both, and hides each from the other everywhere. Lifting the block restores none of them.")
    @ApiResponse(responseCode = "200", description = "What is between the two now")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the caller", content = @Content)
    @ApiResponse(responseCode = "409", description = "You block as many as one can block", content = @Content)
    ResponseEntity<RelationshipView> block(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        return answers.view(block.handle(athlete, athleteId), athlete);
    }

    @DeleteMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "liftBlock", summary = "Lifts a block")
    @ApiResponse(responseCode = "204", description = "Silent when there is nothing to end")
    void lift(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        endTie.handle(caller.requireSubject(), Tie.BLOCK, athleteId);
    }
}
