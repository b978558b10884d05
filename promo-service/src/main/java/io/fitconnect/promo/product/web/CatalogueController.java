package io.fitconnect.promo.product.web;

import io.fitconnect.platform.security.BackOffice;
import io.fitconnect.promo.product.ImportProducts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of the shop, as far as it can be advised. */
@RestController
@RequestMapping(path = CatalogueController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Catalogue", description = "Articles that can be advised")
class CatalogueController {

    static final String PATH = "/api/v1/advised-products";

    private final ImportProducts importProducts;

    CatalogueController(ImportProducts importProducts) {
        this.importProducts = importProducts;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @BackOffice(BackOffice.EDITOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "importProducts",
            summary = "Imports articles of the shop",
            description =
                    "Adds the articles, or replaces those of the same id; others stay. What is not sold any more comes with inStock false. Works for advice within ten seconds.")
    @ApiResponse(responseCode = "204", description = "Imported")
    void importProducts(@Valid @RequestBody CatalogueDocument document) {
        importProducts.handle(document.toProducts());
    }
}
