package io.fitconnect.training.progress.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.progress.goal.AddGoal;
import io.fitconnect.training.progress.goal.ChangeGoal;
import io.fitconnect.training.progress.goal.DeleteGoal;
import io.fitconnect.training.progress.goal.GoalKey;
import io.fitconnect.training.progress.goal.GoalStanding;
import io.fitconnect.training.progress.goal.GoalTerms;
import io.fitconnect.training.progress.goal.ListGoals;
import io.fitconnect.training.progress.goal.ViewGoal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The goals of the athlete. An answer tells what the athlete did, so those who write them need to be allowed to read, too. */
@RestController
@RequestMapping(path = GoalController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Progress")
class GoalController {

    static final String PATH = ProgressController.PATH + "/goals";

    private static final String TODAY = "Today where the athlete is; without it in UTC";

    private final ListGoals listGoals;
    private final ViewGoal viewGoal;
    private final AddGoal addGoal;
    private final ChangeGoal changeGoal;
    private final DeleteGoal deleteGoal;
    private final DayRange range;
    private final IdempotentAnswers answers;

    GoalController(
            ListGoals listGoals,
            ViewGoal viewGoal,
            AddGoal addGoal,
            ChangeGoal changeGoal,
            DeleteGoal deleteGoal,
            DayRange range,
            IdempotentAnswers answers) {
        this.listGoals = listGoals;
        this.viewGoal = viewGoal;
        this.addGoal = addGoal;
        this.changeGoal = changeGoal;
        this.deleteGoal = deleteGoal;
        this.range = range;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listGoals", summary = "Lists the goals, all at once, with where the athlete stands")
    Page<GoalView> list(
            @Parameter(description = TODAY) @RequestParam(required = false) @Nullable LocalDate today,
            @Parameter(hidden = true) Caller caller) {
        return new Page<>(listGoals.handle(caller.requireSubject(), range.day("today", today)), null).map(GoalView::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:read') and hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "addGoal", summary = "Sets a goal")
    @ApiResponse(
            responseCode = "201",
            description = "The goal; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = GoalView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "409", description = "The athlete has as many as one can have", content = @Content)
    ResponseEntity<JsonNode> add(
            @Valid @RequestBody GoalDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        GoalTerms terms = document.toTerms();
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> add(athlete, terms));
    }

    private ResponseEntity<GoalView> add(UUID athlete, GoalTerms terms) {
        GoalStanding added = addGoal.handle(athlete, terms, range.day("today", null));
        return ResponseEntity.created(URI.create(PATH + "/" + added.goal().key().id()))
                .eTag(eTag(added))
                .body(GoalView.of(added));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "viewGoal", summary = "Reads a goal with where the athlete stands")
    @ApiResponse(responseCode = "200", description = "The goal", headers = @Header(name = "ETag"))
    ResponseEntity<GoalView> view(
            @PathVariable UUID id,
            @Parameter(description = TODAY) @RequestParam(required = false) @Nullable LocalDate today,
            @Parameter(hidden = true) Caller caller) {
        return ok(viewGoal.handle(key(caller, id), range.day("today", today)));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:read') and hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "changeGoal", summary = "Replaces what a goal demands")
    @ApiResponse(responseCode = "200", description = "The changed goal", headers = @Header(name = "ETag"))
    ResponseEntity<GoalView> change(
            @PathVariable UUID id,
            @Valid @RequestBody GoalDocument document,
            @Parameter(description = "The ETag of the version that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        return ok(changeGoal.handle(
                key(caller, id),
                version -> ETags.requireMatch(ifMatch, version),
                document.toTerms(),
                range.day("today", null)));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteGoal", summary = "Deletes a goal")
    void delete(
            @PathVariable UUID id,
            @Parameter(description = "Delete this version only")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        deleteGoal.handle(key(caller, id), version -> {
            if (ifMatch != null) {
                ETags.requireMatch(ifMatch, version);
            }
        });
    }

    private static ResponseEntity<GoalView> ok(GoalStanding goal) {
        return ResponseEntity.ok().eTag(eTag(goal)).body(GoalView.of(goal));
    }

    /** Names the version, which changes demand, and the standing, which changes with the trainings. */
    private static String eTag(GoalStanding goal) {
        return "\"v" + goal.goal().version() + "."
                + Integer.toHexString(goal.standing().hashCode()) + "\"";
    }

    private static GoalKey key(Caller caller, UUID id) {
        return new GoalKey(caller.requireSubject(), id);
    }
}
