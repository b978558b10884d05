package io.fitconnect.social.relationship.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.social.relationship.CountTies;
import io.fitconnect.social.relationship.ViewRelationship;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others are to the athlete who signed in. */
@RestController
@RequestMapping(path = RelationshipController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Friends")
class RelationshipController {

    static final String PATH = "/api/v1/relationships";

    private final RelationshipAnswers answers;
    private final ViewRelationship view;
    private final CountTies count;

    RelationshipController(RelationshipAnswers answers, ViewRelationship view, CountTies count) {
        this.answers = answers;
        this.view = view;
        this.count = count;
    }

    @GetMapping("/{athleteId}")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewRelationship", summary = "Tells what another athlete is to you")
    @ApiResponse(responseCode = "200", description = "What is between the two")
    @ApiResponse(responseCode = "404", description = "No such athlete, or not shown to the caller", content = @Content)
    ResponseEntity<RelationshipView> view(@PathVariable UUID athleteId, @Parameter(hidden = true) Caller caller) {
        UUID viewer = caller.requireSubject();
        return answers.view(view.handle(viewer, athleteId), viewer);
    }

    @GetMapping("/counts")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "countRelationships", summary = "Counts the people in each of your lists")
    @ApiResponse(responseCode = "200", description = "As many as the lists hold")
    ResponseEntity<CountsView> count(@Parameter(hidden = true) Caller caller) {
        return RelationshipAnswers.ok(CountsView.of(count.handle(caller.requireSubject())));
    }
}
