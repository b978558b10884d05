package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.AnnounceToParticipants;
import io.fitconnect.training.grouptraining.GroupTrainingCallers;
import io.fitconnect.training.grouptraining.Notice;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.participation.ListNotices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What organisers tell the participants of a group training. */
@RestController
@RequestMapping(
        path = GroupTrainingsController.PATH + "/{id}/announcements",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Group trainings")
class NoticeController {

    private final ListNotices listNotices;
    private final AnnounceToParticipants announce;
    private final IdempotentAnswers answers;
    private final ShownNames names;
    private final GroupTrainingCallers callers;

    NoticeController(
            ListNotices listNotices,
            AnnounceToParticipants announce,
            IdempotentAnswers answers,
            ShownNames names,
            GroupTrainingCallers callers) {
        this.listNotices = listNotices;
        this.announce = announce;
        this.answers = answers;
        this.names = names;
        this.callers = callers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listGroupTrainingAnnouncements",
            summary = "Lists what the organisers announced, the newest first, all at once")
    Page<NoticeView> list(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        List<Notice> notices = listNotices.handle(id, callers.athlete(caller));
        Map<AthleteId, String> shown =
                names.list(notices.stream().map(Notice::writer).toList(), caller);
        return new Page<>(notices, null).map(notice -> NoticeView.of(notice, shown));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "announceToParticipants", summary = "Tells all participants something; for organisers")
    @ApiResponse(
            responseCode = "201",
            description = "Announced",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    @ApiResponse(responseCode = "409", description = "It has as many announcements as it can", content = @Content)
    ResponseEntity<JsonNode> announce(
            @PathVariable UUID id,
            @Valid @RequestBody NoticeDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = callers.athlete(caller);
        String text = Notice.TEXT.require("text", document.text());
        return answers.answer(
                idempotencyKey,
                caller,
                "POST " + GroupTrainingsController.PATH + "/" + id + "/announcements",
                document,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(NoticeView.of(announce.handle(id, athlete, text), names.list(List.of(athlete), caller))));
    }
}
