package io.fitconnect.training.plan.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.plan.AddPlanEntry;
import io.fitconnect.training.plan.ListPlan;
import io.fitconnect.training.plan.PlanDetails;
import io.fitconnect.training.plan.ViewPlanEntry;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The athlete's plan. */
@RestController
@RequestMapping(path = PlanController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Plan",
        description =
                "What an athlete plans. A training of the same day, sport family and size (half to twice the aim) fulfils an "
                        + "entry by itself; the athlete can link another or undo it")
class PlanController {

    static final String PATH = "/api/v1/plan-entries";

    private final ListPlan listPlan;
    private final AddPlanEntry addEntry;
    private final ViewPlanEntry viewEntry;
    private final IdempotentAnswers answers;

    PlanController(ListPlan listPlan, AddPlanEntry addEntry, ViewPlanEntry viewEntry, IdempotentAnswers answers) {
        this.listPlan = listPlan;
        this.addEntry = addEntry;
        this.viewEntry = viewEntry;
        this.answers = answers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_activity:read')")
    @Operation(operationId = "listPlan", summary = "Lists the plan of some days in their order, all at once")
    Page<PlanEntryView> list(
            @Parameter(description = "First day", example = "2026-11-30") @RequestParam LocalDate from,
            @Parameter(description = "Last day, less than 372 days later", example = "2026-12-06") @RequestParam
                    LocalDate to,
            @Parameter(hidden = true) Caller caller) {
        return new Page<>(listPlan.handle(athlete(caller), from, to), null).map(PlanEntryView::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_activity:write')")
    @Operation(operationId = "addPlanEntry", summary = "Plans a training")
    @ApiResponse(
            responseCode = "201",
            description = "Planned; Location is its address, ETag its version",
            content = @Content(schema = @Schema(implementation = PlanEntryView.class)),
            headers = {@Header(name = "Location"), @Header(name = "ETag")})
    @ApiResponse(responseCode = "409", description = "The day holds as many entries as it can", content = @Content)
    ResponseEntity<JsonNode> add(
            @Valid @RequestBody PlanEntryDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        AthleteId athlete = athlete(caller);
        PlanDetails details = document.toDetails();
        return answers.answer(idempotencyKey, caller, "POST " + PATH, document, () -> add(athlete, details));
    }

    private ResponseEntity<PlanEntryView> add(AthleteId athlete, PlanDetails details) {
        var entry = viewEntry.handle(athlete, addEntry.handle(athlete, details));
        return PlanResponses.render(HttpStatus.CREATED, entry)
                .location(URI.create(PATH + "/" + entry.id()))
                .body(PlanEntryView.of(entry));
    }

    private static AthleteId athlete(Caller caller) {
        return new AthleteId(caller.requireSubject());
    }
}
