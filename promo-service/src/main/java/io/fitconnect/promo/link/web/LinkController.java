package io.fitconnect.promo.link.web;

import io.fitconnect.promo.link.FollowLink;
import io.fitconnect.promo.link.LinkPaths;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links into the shop, for browsers; they send no token. */
@RestController
@RequestMapping(path = LinkPaths.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Links", description = "Links into the shop")
class LinkController {

    private final FollowLink followLink;

    LinkController(FollowLink followLink) {
        this.followLink = followLink;
    }

    @GetMapping("/{link}")
    @SecurityRequirements
    @Operation(
            operationId = "followLink",
            summary = "Leads to a product in the shop",
            description =
                    "The link names a product and never an address, and is signed. The first time counts for its offer.")
    @ApiResponse(
            responseCode = "303",
            description = "The product's page",
            headers = @Header(name = "Location"),
            content = @Content)
    ResponseEntity<Void> follow(@Parameter(description = "The signed link") @PathVariable String link) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(followLink.handle(link))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
