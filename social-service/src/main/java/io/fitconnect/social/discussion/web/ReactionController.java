package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.reaction.ListReactions;
import io.fitconnect.social.reaction.React;
import io.fitconnect.social.reaction.Reaction;
import io.fitconnect.social.reaction.ReactionKind;
import io.fitconnect.social.reaction.ReactionPosition;
import io.fitconnect.social.reaction.TakeReactionBack;
import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** How people react to subjects and comments. */
@RestController
@RequestMapping(
        path = {SubjectPaths.OF_TRAINING, SubjectPaths.OF_GROUP_TRAINING, SubjectPaths.OF_CLUB},
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Discussions")
class ReactionController {

    private static final String TOO_MUCH = "The caller reacts too often; again after Retry-After";

    private final React react;
    private final TakeReactionBack takeBack;
    private final ListReactions listReactions;
    private final People people;

    ReactionController(React react, TakeReactionBack takeBack, ListReactions listReactions, People people) {
        this.react = react;
        this.takeBack = takeBack;
        this.listReactions = listReactions;
        this.people = people;
    }

    @PutMapping(path = "/reaction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "react", summary = "Reacts to the subject, in the place of a former reaction")
    @ApiResponse(responseCode = "204", description = "The reaction stands")
    @ApiResponse(responseCode = "429", description = TOO_MUCH, headers = @Header(name = "Retry-After"))
    void react(
            @Parameter(hidden = true) SubjectKey subject,
            @Valid @RequestBody ReactionDocument document,
            @Parameter(hidden = true) Caller caller) {
        react.handle(subject, Optional.empty(), caller.requireSubject(), document.reaction());
    }

    @DeleteMapping("/reaction")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeReactionBack", summary = "Takes the reaction to the subject back")
    @ApiResponse(responseCode = "204", description = "There is none")
    void takeBack(@Parameter(hidden = true) SubjectKey subject, @Parameter(hidden = true) Caller caller) {
        takeBack.handle(subject, Optional.empty(), caller.requireSubject());
    }

    @GetMapping("/reactions")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listReactions", summary = "Lists who reacted to the subject, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of reactions")
    Page<ReactionView> list(
            @Parameter(hidden = true) SubjectKey subject,
            @Parameter(description = "Of which kind alone", schema = @Schema(implementation = ReactionKind.class))
                    @RequestParam(required = false)
                    @Nullable
                    String reaction,
            @Parameter(
                            description = "Reactions on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return list(subject, Optional.empty(), reaction, limit, cursor, caller.requireSubject());
    }

    @PutMapping(path = "/comments/{commentId}/reaction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reactToComment", summary = "Reacts to a comment, in the place of a former reaction")
    @ApiResponse(responseCode = "204", description = "The reaction stands")
    @ApiResponse(responseCode = "429", description = TOO_MUCH, headers = @Header(name = "Retry-After"))
    void reactToComment(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Valid @RequestBody ReactionDocument document,
            @Parameter(hidden = true) Caller caller) {
        react.handle(subject, Optional.of(commentId), caller.requireSubject(), document.reaction());
    }

    @DeleteMapping("/comments/{commentId}/reaction")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeCommentReactionBack", summary = "Takes the reaction to a comment back")
    @ApiResponse(responseCode = "204", description = "There is none")
    void takeBackFromComment(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(hidden = true) Caller caller) {
        takeBack.handle(subject, Optional.of(commentId), caller.requireSubject());
    }

    @GetMapping("/comments/{commentId}/reactions")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listCommentReactions", summary = "Lists who reacted to a comment, the newest first")
    @ApiResponse(responseCode = "200", description = "A page of reactions")
    Page<ReactionView> listOfComment(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(description = "Of which kind alone", schema = @Schema(implementation = ReactionKind.class))
                    @RequestParam(required = false)
                    @Nullable
                    String reaction,
            @Parameter(
                            description = "Reactions on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "50"))
                    @RequestParam(defaultValue = "50")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return list(subject, Optional.of(commentId), reaction, limit, cursor, caller.requireSubject());
    }

    private Page<ReactionView> list(
            SubjectKey subject,
            Optional<UUID> commentId,
            @Nullable String word,
            int limit,
            @Nullable String cursor,
            UUID viewer) {
        Optional<ReactionKind> kind = Optional.ofNullable(word)
                .map(text -> ReactionKind.find(text)
                        .orElseThrow(() -> InvalidValue.refuse("reaction", "must be a kind of reaction")));
        ReactionPosition after =
                cursor == null ? ReactionPosition.FIRST : Cursor.decode(cursor, ReactionPosition.class);
        Page<Reaction> page = listReactions.handle(subject, commentId, viewer, kind, after, limit);
        Map<UUID, String> names =
                people.names(page.items().stream().map(Reaction::athleteId).collect(Collectors.toSet()));
        return page.map(reaction -> ReactionView.of(reaction, names));
    }
}
