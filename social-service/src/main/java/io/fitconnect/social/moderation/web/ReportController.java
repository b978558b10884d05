package io.fitconnect.social.moderation.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.moderation.ItemPosition;
import io.fitconnect.social.moderation.report.FileReport;
import io.fitconnect.social.moderation.report.ListOwnReports;
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

/** How people report. */
@RestController
@RequestMapping(path = ReportController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reports", description = "What people report to the moderators")
class ReportController {

    static final String PATH = "/api/v1/reports";

    private final FileReport file;
    private final ListOwnReports listOwn;
    private final IdempotentAnswers repeatable;

    ReportController(FileReport file, ListOwnReports listOwn, IdempotentAnswers repeatable) {
        this.file = file;
        this.listOwn = listOwn;
        this.repeatable = repeatable;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_social:write')")
    @Operation(
            operationId = "fileReport",
            summary = "Reports something that the athlete sees",
            description =
                    "The reported text is kept as it is now. A second report of the same while the first is open answers with the first. The person"
                            + " concerned never learns who reported.")
    @ApiResponse(
            responseCode = "201",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @ApiResponse(responseCode = "404", description = "There is nothing that the athlete sees", content = @Content)
    @ApiResponse(responseCode = "409", description = "It is the athlete's own", content = @Content)
    @ApiResponse(
            responseCode = "429",
            description = "The athlete filed 30 reports within a day",
            content = @Content,
            headers = @Header(name = "Retry-After"))
    ResponseEntity<JsonNode> file(
            @Valid @RequestBody ReportDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        UUID reporter = caller.requireSubject();
        ContentKey subject = document.subject().toKey();
        String text = document.toText();
        return repeatable.answer(
                idempotencyKey,
                caller,
                "POST " + PATH,
                document,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(ReportView.of(file.handle(subject, reporter, document.reason(), text), subject)));
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_social:read')")
    @Operation(operationId = "listOwnReports", summary = "Lists what the athlete reported, the latest first")
    @ApiResponse(responseCode = "200", description = "A page of reports")
    Page<ReportView> list(
            @Parameter(
                            description = "Reports on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(hidden = true) Caller caller) {
        ItemPosition after = cursor == null ? ItemPosition.FIRST : Cursor.decode(cursor, ItemPosition.class);
        return listOwn.handle(caller.requireSubject(), after, limit)
                .map(own -> ReportView.of(own.report(), own.subject()));
    }
}
