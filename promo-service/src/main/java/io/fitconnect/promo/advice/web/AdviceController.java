package io.fitconnect.promo.advice.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.HouseAppsOnly;
import io.fitconnect.promo.advice.AnswerAdvice;
import io.fitconnect.promo.advice.ExplainAdvice;
import io.fitconnect.promo.advice.ListAdvice;
import io.fitconnect.promo.advice.StandingAdvice;
import io.fitconnect.promo.advice.ViewAdvice;
import io.fitconnect.promo.link.LinkPaths;
import io.fitconnect.promo.product.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Advice about gear. */
@RestController
@HouseAppsOnly
@RequestMapping(path = AdviceController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Advice", description = "Advice to the athlete who signed in")
class AdviceController {

    static final String PATH = "/api/v1/advice";

    private final ListAdvice listAdvice;
    private final ViewAdvice viewAdvice;
    private final AnswerAdvice answerAdvice;
    private final ExplainAdvice explainAdvice;
    private final Catalogue catalogue;
    private final LinkPaths links;

    AdviceController(
            ListAdvice listAdvice,
            ViewAdvice viewAdvice,
            AnswerAdvice answerAdvice,
            ExplainAdvice explainAdvice,
            Catalogue catalogue,
            LinkPaths links) {
        this.listAdvice = listAdvice;
        this.viewAdvice = viewAdvice;
        this.answerAdvice = answerAdvice;
        this.explainAdvice = explainAdvice;
        this.catalogue = catalogue;
        this.links = links;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listAdvice",
            summary = "Lists the advice that stands, newest first",
            description = "In the language of Accept-Language. Empty with a refusal where the athlete gets no advice.")
    ResponseEntity<AdviceListView> list(Locale locale, @Parameter(hidden = true) Caller caller) {
        StandingAdvice standing = listAdvice.handle(caller.requireSubject());
        return render(locale).body(AdviceListView.of(standing, catalogue, links, locale));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "viewAdvice",
            summary = "Reads advice with the products that were considered",
            description = "Also advice that was answered or has ended.")
    ResponseEntity<AdviceDetailView> view(
            @PathVariable UUID id, Locale locale, @Parameter(hidden = true) Caller caller) {
        return render(locale)
                .body(AdviceDetailView.of(viewAdvice.handle(caller.requireSubject(), id), catalogue, links, locale));
    }

    @PutMapping(path = "/{id}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_profile:write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "answerAdvice",
            summary = "Answers advice",
            description =
                    "later silences its subject for a time, never for ever, not-this-brand everything of the product's brand; done closes the advice alone.")
    @ApiResponse(responseCode = "204", description = "Answered")
    @ApiResponse(
            responseCode = "409",
            description = "The advice does not stand any more, or the athlete has 200 silences",
            content = @Content)
    void answer(
            @PathVariable UUID id,
            @Valid @RequestBody AnswerDocument document,
            @Parameter(hidden = true) Caller caller) {
        answerAdvice.handle(caller.requireSubject(), id, document.answer(), Optional.ofNullable(document.days()));
    }

    @GetMapping("/explanation")
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "explainAdvice",
            summary = "Explains how advice is made, and from which facts of the athlete",
            description = "In the language of Accept-Language.")
    ResponseEntity<ExplanationView> explain(Locale locale, @Parameter(hidden = true) Caller caller) {
        return render(locale).body(ExplanationView.of(explainAdvice.handle(caller.requireSubject()), locale));
    }

    private static ResponseEntity.BodyBuilder render(Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);
    }
}
