package io.fitconnect.social.moderation.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.moderation.CasePosition;
import io.fitconnect.social.moderation.CaseState;
import io.fitconnect.social.moderation.Decision;
import io.fitconnect.social.moderation.ModerationCase;
import io.fitconnect.social.moderation.appeal.DecideAppeal;
import io.fitconnect.social.moderation.decision.DecideCase;
import io.fitconnect.social.moderation.decision.ListCases;
import io.fitconnect.social.moderation.decision.ReverseDecision;
import io.fitconnect.social.moderation.decision.Verdict;
import io.fitconnect.social.moderation.decision.ViewCase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What moderators do. */
@RestController
@RequestMapping(path = "/api/v1/moderation", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice({BackOffice.MODERATOR, BackOffice.ADMINISTRATOR})
@Tag(name = "Moderation", description = "Cases, for moderators")
class CaseController {

    private static final String ADMINISTRATOR = "administrator";

    private final ListCases listCases;
    private final ViewCase viewCase;
    private final DecideCase decideCase;
    private final ReverseDecision reverse;
    private final DecideAppeal decideAppeal;
    private final CaseAnswers answers;

    CaseController(
            ListCases listCases,
            ViewCase viewCase,
            DecideCase decideCase,
            ReverseDecision reverse,
            DecideAppeal decideAppeal,
            CaseAnswers answers) {
        this.listCases = listCases;
        this.viewCase = viewCase;
        this.decideCase = decideCase;
        this.reverse = reverse;
        this.decideAppeal = decideAppeal;
        this.answers = answers;
    }

    @GetMapping("/cases")
    @Operation(
            operationId = "listCases",
            summary = "Lists cases that are not about the moderator",
            description =
                    "Open ones by severity, then reporters, then age; decided ones the latest first; appealed ones the longest waiting first.")
    @ApiResponse(responseCode = "200", description = "A page of cases")
    Page<CaseSummary> list(
            @Parameter(
                            description = "Where the cases stand",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"open", "decided", "appealed"},
                                            defaultValue = "open"))
                    @RequestParam(defaultValue = "open")
                    String state,
            @Parameter(
                            description = "Cases on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        CaseState listed = CaseState.find(state)
                .orElseThrow(() -> InvalidValue.refuse("state", "must be open, decided or appealed"));
        CasePosition after = cursor == null ? CasePosition.FIRST : Cursor.decode(cursor, CasePosition.class);
        Page<ModerationCase> page = listCases.handle(listed, caller.requireSubject(), after, limit);
        return new Page<>(answers.summaries(page.items()), page.nextCursor());
    }

    @GetMapping("/cases/{id}")
    @Operation(
            operationId = "viewCase",
            summary = "Reads a case with what was reported and what stands around it",
            description = "Who reads it is noted. The person whom it is about does not.")
    @ApiResponse(responseCode = "200", description = "The case", headers = @Header(name = "ETag"))
    ResponseEntity<CaseView> view(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return answers.ok(viewCase.handle(id, caller.requireSubject()));
    }

    @PostMapping(path = "/cases/{id}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decideCase",
            summary = "Decides an open case",
            description = "Not about content of the moderator's own, nor about what the moderator reported.")
    @ApiResponse(responseCode = "200", description = "The decided case", headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "409",
            description = "The case is decided, or a measure would concern no one",
            content = @Content)
    ResponseEntity<CaseView> decide(
            @PathVariable UUID id,
            @Valid @RequestBody DecisionDocument document,
            @Parameter(description = "The ETag of the case that you have read")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        UUID moderator = caller.requireSubject();
        Verdict verdict = document.toVerdict();
        decideCase.handle(id, moderator, verdict, revision -> ETags.requireMatch(ifMatch, revision));
        return answers.ok(viewCase.handle(id, moderator));
    }

    @PostMapping(path = "/decisions/{id}/reversal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "reverseDecision",
            summary = "Lifts the measure of a decision, without an appeal; an open appeal is granted with it")
    @ApiResponse(responseCode = "200", description = "The case", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "No measure of the decision stands", content = @Content)
    ResponseEntity<CaseView> reverse(
            @PathVariable UUID id,
            @Valid @RequestBody ReversalDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID moderator = caller.requireSubject();
        Decision decision = reverse.handle(id, moderator, document.toNote());
        return answers.ok(viewCase.handle(decision.caseId(), moderator));
    }

    @PostMapping(path = "/decisions/{id}/appeal/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decideAppeal",
            summary = "Decides an appeal",
            description =
                    "For another moderator than the one who decided the case; an administrator may decide about an own decision, where there is no"
                            + " other.")
    @ApiResponse(responseCode = "200", description = "The case", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "409", description = "No appeal is open", content = @Content)
    ResponseEntity<CaseView> decideAppeal(
            @PathVariable UUID id,
            @Valid @RequestBody AppealDecisionDocument document,
            @Parameter(hidden = true) Caller caller) {
        UUID moderator = caller.requireSubject();
        Decision decision = decideAppeal.handle(
                id, moderator, caller.roles().contains(ADMINISTRATOR), document.outcome(), document.toExplanation());
        return answers.ok(viewCase.handle(decision.caseId(), moderator));
    }
}
