package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.social.comment.AddComment;
import io.fitconnect.social.comment.AnswerComment;
import io.fitconnect.social.comment.DeleteComment;
import io.fitconnect.social.comment.EditComment;
import io.fitconnect.social.comment.MarkedText;
import io.fitconnect.social.discussion.ViewComment;
import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** How people comment. */
@RestController
@RequestMapping(
        path = {SubjectPaths.OF_TRAINING, SubjectPaths.OF_GROUP_TRAINING, SubjectPaths.OF_CLUB},
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Discussions")
class CommentWritingController {

    private static final String REPEATED =
            "A repeated request of this client with the same key has no second effect and gets the first answer";
    private static final String TOO_MUCH = "The caller writes too much; again after Retry-After";

    private final AddComment add;
    private final AnswerComment answer;
    private final EditComment edit;
    private final DeleteComment delete;
    private final ViewComment viewComment;
    private final IdempotentAnswers repeatable;
    private final CommentAnswers answers;

    CommentWritingController(
            AddComment add,
            AnswerComment answer,
            EditComment edit,
            DeleteComment delete,
            ViewComment viewComment,
            IdempotentAnswers repeatable,
            CommentAnswers answers) {
        this.add = add;
        this.answer = answer;
        this.edit = edit;
        this.delete = delete;
        this.viewComment = viewComment;
        this.repeatable = repeatable;
        this.answers = answers;
    }

    @PostMapping(path = "/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(operationId = "addComment", summary = "Comments on the subject")
    @ApiResponse(
            responseCode = "201",
            description = "The comment; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = CommentView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "429", description = TOO_MUCH, headers = @Header(name = "Retry-After"))
    ResponseEntity<JsonNode> add(
            @Parameter(hidden = true) SubjectKey subject,
            @Valid @RequestBody CommentDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID author = caller.requireSubject();
        MarkedText text = document.toText();
        return repeatable.answer(
                idempotencyKey,
                caller,
                "POST " + subject.path() + "/comments",
                document,
                () -> created(subject, add.handle(subject, author, text), author));
    }

    @PostMapping(path = "/comments/{commentId}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "answerComment",
            summary = "Answers a comment",
            description =
                    "There is one level: an answer to an answer stands in the same thread, and the author of the answered one is told.")
    @ApiResponse(
            responseCode = "201",
            description = "The answer; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = CommentView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "429", description = TOO_MUCH, headers = @Header(name = "Retry-After"))
    ResponseEntity<JsonNode> answer(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Valid @RequestBody CommentDocument document,
            @Parameter(description = REPEATED) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID author = caller.requireSubject();
        MarkedText text = document.toText();
        return repeatable.answer(
                idempotencyKey,
                caller,
                "POST " + subject.path() + "/comments/" + commentId + "/answers",
                document,
                () -> created(subject, answer.handle(subject, commentId, author, text), author));
    }

    @PutMapping(path = "/comments/{commentId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "editComment",
            summary = "Edits a comment, for its author",
            description = "Its earlier versions stay readable. Who is named for the first time is told.")
    @ApiResponse(responseCode = "200", description = "The comment", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "It has 50 versions", content = @Content)
    @ApiResponse(responseCode = "429", description = TOO_MUCH, headers = @Header(name = "Retry-After"))
    ResponseEntity<CommentView> edit(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Valid @RequestBody CommentDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        UUID author = caller.requireSubject();
        edit.handle(subject, commentId, author, document.toText(), version -> ETags.requireMatch(ifMatch, version));
        return render(ResponseEntity.ok(), subject, commentId, author);
    }

    @DeleteMapping("/comments/{commentId}")
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deleteComment",
            summary = "Deletes a comment, for its author, the hosts of a training, and higher roles in a club",
            description =
                    "With all its versions and reactions; a place without author and text remains while it has answers.")
    @ApiResponse(responseCode = "204", description = "Deleted")
    void delete(
            @Parameter(hidden = true) SubjectKey subject,
            @PathVariable UUID commentId,
            @Parameter(hidden = true) Caller caller) {
        delete.handle(subject, commentId, caller.requireSubject());
    }

    private ResponseEntity<CommentView> created(SubjectKey subject, UUID id, UUID author) {
        URI address = URI.create(subject.path() + "/comments/" + id);
        return render(ResponseEntity.created(address), subject, id, author);
    }

    private ResponseEntity<CommentView> render(
            ResponseEntity.BodyBuilder answer, SubjectKey subject, UUID id, UUID author) {
        CommentView comment = answers.render(viewComment.handle(subject, id, author), author);
        return answer.eTag(ETags.of(comment.version())).body(comment);
    }
}
