package io.fitconnect.promo.purchase.web;

import io.fitconnect.promo.purchase.NoticeSignatures;
import io.fitconnect.promo.purchase.RecordPurchase;
import io.fitconnect.promo.purchase.ReturnPurchase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what shops post: no token is needed, the signature over the raw bytes proves the sender. */
@RestController
@RequestMapping(path = NoticeController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Shop notices", description = "What shops tell of orders")
class NoticeController {

    static final String PATH = "/shop-webhooks";

    private final NoticeSignatures signatures;
    private final NoticeReader reader;
    private final RecordPurchase recordPurchase;
    private final ReturnPurchase returnPurchase;

    NoticeController(
            NoticeSignatures signatures,
            NoticeReader reader,
            RecordPurchase recordPurchase,
            ReturnPurchase returnPurchase) {
        this.signatures = signatures;
        this.reader = reader;
        this.recordPurchase = recordPurchase;
        this.returnPurchase = returnPurchase;
    }

    @PostMapping(path = "/{shop}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirements
    @Operation(
            operationId = "receivePurchaseNotice",
            summary = "Takes a notice of a shop that an order was paid or returned",
            description =
                    "Signed as Standard Webhooks describes, over the raw bytes, at most five minutes ago. A repeated notice has no effect. The shop repeats what was not answered with 204, with growing pauses.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PurchaseNotice.class))))
    @ApiResponse(responseCode = "204", description = "Taken")
    @ApiResponse(responseCode = "403", description = "The shop did not sign the notice, or too long ago")
    @ApiResponse(
            responseCode = "409",
            description = "A return of what is not known as bought yet: to be repeated",
            content = @Content)
    void receive(
            @Parameter(description = "The shop that tells, by its name here") @PathVariable String shop,
            @Parameter(description = "Names the notice: the same for each repetition")
                    @RequestHeader(name = "webhook-id", required = false)
                    @Nullable
                    String id,
            @Parameter(description = "When this attempt was signed, in seconds since 1970")
                    @RequestHeader(name = "webhook-timestamp", required = false)
                    @Nullable
                    String timestamp,
            @Parameter(description = "v1, and the HMAC-SHA-256 of id, timestamp and body, joined by dots, in base64")
                    @RequestHeader(name = "webhook-signature", required = false)
                    @Nullable
                    String signature,
            @RequestBody byte[] body) {
        signatures.require(shop, id, timestamp, signature, body);
        PurchaseNotice notice = reader.read(body);
        if (notice.isReturn()) {
            returnPurchase.handle(notice.data().toOrder(shop));
        } else {
            recordPurchase.handle(notice.data().toOrder(shop));
        }
    }
}
