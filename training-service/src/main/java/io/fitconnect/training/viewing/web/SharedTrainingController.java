package io.fitconnect.training.viewing.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TrainingId;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.viewing.ListSharedTrainings;
import io.fitconnect.training.viewing.SharedPosition;
import io.fitconnect.training.viewing.ViewSharedTraining;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trainings of athletes, for those to whom they are shown. */
@RestController
@RequestMapping(path = "/api/v1/athletes/{athleteId}/trainings", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_activity:read')")
@Tag(name = "Trainings of others", description = "What athletes show to others, cut by their privacy zones")
class SharedTrainingController {

    private final ListSharedTrainings listSharedTrainings;
    private final ViewSharedTraining viewSharedTraining;
    private final Viewers viewers;

    SharedTrainingController(
            ListSharedTrainings listSharedTrainings, ViewSharedTraining viewSharedTraining, Viewers viewers) {
        this.listSharedTrainings = listSharedTrainings;
        this.viewSharedTraining = viewSharedTraining;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            operationId = "listSharedTrainings",
            summary = "Lists what an athlete shows, newest first",
            description = "Empty for an athlete who shows the viewer nothing, as for one who is not there.")
    ResponseEntity<Page<SeenSummary>> list(
            @PathVariable UUID athleteId,
            @Parameter(
                            description = "Trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        Optional<TrainingId> after = Optional.ofNullable(cursor)
                .map(text ->
                        new TrainingId(Cursor.decode(text, SharedPosition.class).trainingId()));
        return SeenAnswers.of(
                listSharedTrainings
                        .handle(new AthleteId(athleteId), viewers.of(caller), after, limit)
                        .map(seen -> SeenSummary.of(seen, locale)),
                locale);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "viewSharedTraining", summary = "Reads a training as its athlete shows it")
    @ApiResponse(responseCode = "200", description = "What the viewer may see")
    @ApiResponse(responseCode = "404", description = "No such training, or not shown to the viewer", content = @Content)
    ResponseEntity<SeenTrainingView> view(
            @PathVariable UUID athleteId,
            @PathVariable UUID id,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        var key = new TrainingKey(new AthleteId(athleteId), new TrainingId(id));
        return SeenAnswers.of(SeenTrainingView.of(viewSharedTraining.handle(key, viewers.of(caller)), locale), locale);
    }
}
