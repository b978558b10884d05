package io.fitconnect.promo.coupon.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.fitconnect.promo.coupon.ApproveSeries;
import io.fitconnect.promo.coupon.CouponCode;
import io.fitconnect.promo.coupon.CouponSeries;
import io.fitconnect.promo.coupon.CreateSeries;
import io.fitconnect.promo.coupon.IssueCodes;
import io.fitconnect.promo.coupon.ListSeries;
import io.fitconnect.promo.coupon.StopSeries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Series of coupons, for editors. */
@RestController
@RequestMapping(path = SeriesController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Coupons", description = "Coupons, for editors")
class SeriesController {

    static final String PATH = "/api/v1/coupon-series";

    private final CreateSeries createSeries;
    private final ListSeries listSeries;
    private final IssueCodes issueCodes;
    private final ApproveSeries approveSeries;
    private final StopSeries stopSeries;
    private final IdempotentAnswers answers;

    SeriesController(
            CreateSeries createSeries,
            ListSeries listSeries,
            IssueCodes issueCodes,
            ApproveSeries approveSeries,
            StopSeries stopSeries,
            IdempotentAnswers answers) {
        this.createSeries = createSeries;
        this.listSeries = listSeries;
        this.issueCodes = issueCodes;
        this.approveSeries = approveSeries;
        this.stopSeries = stopSeries;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listCouponSeries", summary = "Lists the series, newest first")
    @ApiResponse(responseCode = "200", description = "A page of series")
    Page<SeriesView> list(
            @Parameter(
                            description = "Series on a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(defaultValue = "20")
                    int limit,
            @Parameter(description = "The nextCursor of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        int most = Page.requireLimit(limit);
        Optional<UUID> behind = Optional.ofNullable(cursor)
                .map(text -> Cursor.decode(text, Position.class))
                .map(Position::id);
        return Page.of(listSeries.handle(behind, most + 1), most, series -> new Position(series.id()))
                .map(SeriesView::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "createCouponSeries", summary = "Makes a series, without codes yet")
    @ApiResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = SeriesView.class)))
    ResponseEntity<JsonNode> create(
            @Valid @RequestBody SeriesDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets"
                                            + " the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        CouponSeries series = document.toSeries(Ids.next(), caller.requireSubject());
        return answers.answer(
                idempotencyKey,
                caller,
                "POST " + PATH,
                document,
                () -> ResponseEntity.status(HttpStatus.CREATED).body(SeriesView.of(createSeries.handle(series))));
    }

    @PostMapping(path = "/{id}/codes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "issueCouponCodes",
            summary = "Issues codes of one use",
            description = "The codes are shown in this answer alone, since only their digests are kept: there is no"
                    + " Idempotency-Key, and a repeated request issues more.")
    @ApiResponse(responseCode = "201", description = "The codes")
    @ApiResponse(
            responseCode = "409",
            description = "The series was withdrawn, is over or waits for its approval",
            content = @Content)
    ResponseEntity<CodesView> issue(@PathVariable UUID id, @Valid @RequestBody IssueDocument document) {
        List<String> codes = issueCodes.handle(id, document.count()).stream()
                .map(CouponCode::printed)
                .toList();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new CodesView(codes));
    }

    @PutMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "approveCouponSeries",
            summary = "Approves a series that gives much",
            description = "Of more than 30 % off, a second editor approves before codes are issued. May be repeated.")
    @ApiResponse(responseCode = "204", description = "Approved")
    @ApiResponse(responseCode = "409", description = "The editor made the series", content = @Content)
    void approve(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        approveSeries.handle(id, caller.requireSubject());
    }

    @PutMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "stopCouponSeries",
            summary = "Withdraws a series for ever",
            description = "None of its codes is redeemed any more.")
    @ApiResponse(responseCode = "204", description = "Withdrawn")
    void stop(@PathVariable UUID id) {
        stopSeries.handle(id);
    }

    record Position(UUID id) {}
}
