package io.fitconnect.training.strength.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.strength.AddExercise;
import io.fitconnect.training.strength.ChangeExercise;
import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.ExerciseHistory.Position;
import io.fitconnect.training.strength.ListExerciseHistory;
import io.fitconnect.training.strength.ListExercises;
import io.fitconnect.training.strength.RetireExercise;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The exercises that an athlete can choose from. */
@RestController
@RequestMapping(path = ExerciseController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Exercises", description = "What strength trainings are made of")
class ExerciseController {

    static final String PATH = "/api/v1/exercises";

    private final ListExercises listExercises;
    private final AddExercise addExercise;
    private final ChangeExercise changeExercise;
    private final RetireExercise retireExercise;
    private final ListExerciseHistory listHistory;

    ExerciseController(
            ListExercises listExercises,
            AddExercise addExercise,
            ChangeExercise changeExercise,
            RetireExercise retireExercise,
            ListExerciseHistory listHistory) {
        this.listExercises = listExercises;
        this.addExercise = addExercise;
        this.changeExercise = changeExercise;
        this.retireExercise = retireExercise;
        this.listHistory = listHistory;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listExercises",
            summary = "Lists the shipped exercises and the athlete's own, all at once")
    ResponseEntity<Page<ExerciseView>> list(@Parameter(hidden = true) Caller caller, Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(new Page<>(listExercises.handle(athlete(caller)), null)
                        .map(exercise -> ExerciseView.of(exercise, locale)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(
            operationId = "addExercise",
            summary = "Adds an exercise of one's own",
            description = "Repeatable: a name that is there already gives the exercise that has it, whatever its case.")
    @ApiResponse(
            responseCode = "201",
            description = "The exercise",
            content = @Content(schema = @Schema(implementation = ExerciseView.class)),
            headers = @Header(name = "Location"))
    @ApiResponse(responseCode = "409", description = "The athlete has as many as one can have", content = @Content)
    ResponseEntity<ExerciseView> add(
            @Valid @RequestBody ExerciseDocument document, @Parameter(hidden = true) Caller caller, Locale locale) {
        Exercise added = addExercise.handle(athlete(caller), document.requireName(), document.muscleGroup());
        return ResponseEntity.created(URI.create(PATH + "/" + added.id())).body(ExerciseView.of(added, locale));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "changeExercise", summary = "Renames an own exercise; its sets follow")
    ExerciseView change(
            @PathVariable UUID id,
            @Valid @RequestBody ExerciseDocument document,
            @Parameter(hidden = true) Caller caller,
            Locale locale) {
        return ExerciseView.of(
                changeExercise.handle(athlete(caller), id, document.requireName(), document.muscleGroup()), locale);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "retireExercise",
            summary = "Takes an own exercise off the list",
            description = "Its sets and its history stay; adding the same name brings it back.")
    void retire(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        retireExercise.handle(athlete(caller), id);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(
            operationId = "listExerciseHistory",
            summary = "Lists volume and strength of an exercise by training, newest first")
    Page<ExerciseHistoryView> history(
            @Parameter(description = "Id of a shipped exercise or of an own one", example = "back-squat") @PathVariable
                    String id,
            @Parameter(
                            description = "Trainings on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        return listHistory
                .handle(
                        athlete(caller),
                        id,
                        Optional.ofNullable(cursor).map(text -> Cursor.decode(text, Position.class)),
                        limit)
                .map(ExerciseHistoryView::of);
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
