package io.fitconnect.training.diary.web;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.diary.Writer;
import io.fitconnect.training.diary.Writers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on many trainings, each in a transaction of its own: a repeated request ends with the same diary. */
@RestController
@RequestMapping(path = DiaryController.PATH + "/bulk", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Trainings")
class BulkController {

    private final BulkActions actions;
    private final Writers writers;

    BulkController(BulkActions actions, Writers writers) {
        this.actions = actions;
        this.writers = writers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "changeTrainings",
            summary = "Changes, moves, trashes, restores or deletes many trainings",
            description =
                    "At most 500, with a result for each: one that is refused leaves the others as they are. What "
                            + "is done already is done, so a request may be repeated.")
    BulkResult act(@Valid @RequestBody BulkDocument document, @Parameter(hidden = true) Caller caller) {
        document.requireWhole();
        AthleteId athlete = new AthleteId(caller.requireSubject());
        Writer writer = writers.of(caller);
        return new BulkResult(document.ids().stream()
                .distinct()
                .map(id -> act(new TrainingKey(athlete, new TrainingId(id)), writer, document))
                .toList());
    }

    private ItemResult act(TrainingKey key, Writer writer, BulkDocument document) {
        UUID id = key.training().value();
        try {
            actions.act(key, writer, document);
            return new ItemResult(id, true, null, null);
        } catch (Refusal refusal) {
            return new ItemResult(id, false, refusal.type().uri().toString(), refusal.getMessage());
        }
    }

    /** A result for each training, in the order asked for. */
    record BulkResult(List<ItemResult> items) {}

    /** What became of one training. */
    record ItemResult(
            UUID id,

            @Schema(description = "Whether it is now as it was asked for")
            boolean done,

            @Schema(
                    description = "Type of the problem of one that is refused",
                    example = "urn:fitconnect:problem:not-found")
            @Nullable
            String problem,

            @Schema(description = "What to do about it") @Nullable
            String detail) {}
}
