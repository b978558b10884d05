package io.fitconnect.promo.purchase.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.security.HouseAppsOnly;
import io.fitconnect.platform.web.Page;
import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.purchase.ListPurchases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an athlete bought. */
@RestController
@HouseAppsOnly
@RequestMapping(path = "/api/v1/purchases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Purchases", description = "What the athlete who signed in bought")
class PurchaseController {

    private final ListPurchases listPurchases;
    private final Catalogue catalogue;

    PurchaseController(ListPurchases listPurchases, Catalogue catalogue) {
        this.listPurchases = listPurchases;
        this.catalogue = catalogue;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_profile:read')")
    @Operation(
            operationId = "listPurchases",
            summary = "Lists what was bought in shops, newest first",
            description = "On one page: the newest 50. In the language of Accept-Language.")
    ResponseEntity<Page<PurchaseView>> list(Locale locale, @Parameter(hidden = true) Caller caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .cacheControl(CacheControl.noStore())
                .body(new Page<>(
                        listPurchases.handle(caller.requireSubject()).stream()
                                .map(purchase -> PurchaseView.of(purchase, catalogue, locale))
                                .toList(),
                        null));
    }
}
