package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.comment.CommentOrder;
import io.fitconnect.social.comment.CommentTexts;
import io.fitconnect.social.comment.WrittenText;
import io.fitconnect.social.discussion.CommentPosition;
import io.fitconnect.social.discussion.FindVersionedComment;
import io.fitconnect.social.discussion.ListAnswers;
import io.fitconnect.social.discussion.ListComments;
import io.fitconnect.social.discussion.SeenComment;
import io.fitconnect.social.discussion.ViewComment;
import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said on a subject. */
@RestController
@RequestMapping(
        path = {SubjectPaths.OF_TRAINING, SubjectPaths.OF_GROUP_TRAINING, SubjectPaths.OF_CLUB},
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Discussions")
class CommentController {

    private final ListComments listComments;
    private final ListAnswers listAnswers;
    private final ViewComment viewComment;
    private final FindVersionedComment findVersioned;
    private final CommentTexts texts;
    private final CommentAnswers answers;

    CommentController(
            ListComments listComments,
            ListAnswers listAnswers,
            ViewComment viewComment,
            FindVersionedComment findVersioned,
            CommentTexts texts,
            CommentAnswers answers) {
        this.listComments = listComments;
        this.listAnswers = listAnswers;
        this.viewComment = viewComment;
        this.findVersioned = findVersioned;
        this.texts = texts;
        this.answers = answers;
    }

    @GetMapping("/comments")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listComments",
            summary = "Lists comments, each with its two newest answers",
            description = "A cursor neither skips nor repeats, whatever is said or deleted meanwhile.")
    @ApiResponse(responseCode = "200", description = "A page of comments")
    Page<CommentView> list(
            @Parameter(hidden = true) SubjectKey subject,
            @Parameter(
                            description = "What comes first",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"newest", "oldest"},
                                            defaultValue = "newest"))
                    @RequestParam(defaultValue = "newest")
                    String order,
            @Parameter(
                            description = "Comments on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        UUID viewer = caller.requireSubject();
        Page<SeenComment> page = listComments.handle(subject, viewer, order(order), position(cursor), limit);
        return new Page<>(answers.render(page.items(), viewer), page.nextCursor());
    }

    @GetMapping("/comments/{commentId}")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "viewComment", summary = "Reads one comment or answer")
    @ApiResponse(responseCode = "200", description = "The comment")
    CommentView view(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(hidden = true) Caller caller) {
        UUID viewer = caller.requireSubject();
        return answers.render(viewComment.handle(subject, commentId, viewer), viewer);
    }

    @GetMapping("/comments/{commentId}/answers")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listAnswers", summary = "Lists the answers to a comment, the oldest first")
    @ApiResponse(responseCode = "200", description = "A page of answers")
    Page<CommentView> listAnswers(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(
                            description = "Answers on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        UUID viewer = caller.requireSubject();
        Page<SeenComment> page = listAnswers.handle(subject, commentId, viewer, position(cursor), limit);
        return new Page<>(answers.render(page.items(), viewer), page.nextCursor());
    }

    @GetMapping("/comments/{commentId}/versions")
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(
            operationId = "listCommentVersions",
            summary = "Lists all that a comment said, the newest first, all at once; at most 50")
    @ApiResponse(responseCode = "200", description = "The versions")
    Page<CommentVersionView> listVersions(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(hidden = true) Caller caller) {
        UUID viewer = caller.requireSubject();
        List<WrittenText> versions = texts.listVersions(findVersioned.handle(subject, commentId, viewer));
        Map<UUID, String> named =
                answers.named(versions.stream().map(WrittenText::text).toList(), viewer);
        return new Page<>(
                versions.stream()
                        .map(version -> CommentVersionView.of(version, named))
                        .toList(),
                null);
    }

    private static CommentOrder order(String word) {
        return switch (word) {
            case "newest" -> CommentOrder.NEWEST;
            case "oldest" -> CommentOrder.OLDEST;
            default -> throw InvalidValue.refuse("order", "must be newest or oldest");
        };
    }

    private static Optional<CommentPosition> position(@Nullable String cursor) {
        return Optional.ofNullable(cursor).map(place -> Cursor.decode(place, CommentPosition.class));
    }
}
