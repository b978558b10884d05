package io.fitconnect.promo.result.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.promo.result.AdviceFigures;
import io.fitconnect.promo.result.ViewAdviceFigures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What came of advice, for editors. */
@RestController
@RequestMapping(path = "/api/v1/advice-figures", produces = MediaType.APPLICATION_JSON_VALUE)
@BackOffice(BackOffice.EDITOR)
@Tag(name = "Campaigns")
class AdviceFiguresController {

    private final ViewAdviceFigures viewAdviceFigures;

    AdviceFiguresController(ViewAdviceFigures viewAdviceFigures) {
        this.viewAdviceFigures = viewAdviceFigures;
    }

    @GetMapping
    @Operation(
            operationId = "viewAdviceFigures",
            summary = "Reads how often advice was given, followed and bought upon, by reason and country",
            description =
                    "Rules and countries in which fewer people were advised than the anonymity floor demands are left out.")
    ResponseEntity<FiguresView> view() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FiguresView(
                        viewAdviceFigures.handle().stream().map(SumView::of).toList()));
    }

    /** All figures. */
    record FiguresView(List<SumView> items) {}

    /** The figures of a reason in a country. */
    record SumView(
            @Schema(description = "The rule that gives the reason", example = "worn-shoes")
            String rule,

            @Schema(description = "Of the athletes' home regions, ISO 3166-1", example = "SI")
            String country,

            long given,

            @Schema(description = "Whose link was followed; each piece of advice once")
            long followed,

            @Schema(description = "Whose product was bought after that; each piece of advice once")
            long bought) {

        static SumView of(AdviceFigures.Sum sum) {
            return new SumView(sum.rule(), sum.country(), sum.given(), sum.followed(), sum.bought());
        }
    }
}
