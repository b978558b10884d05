package io.fitconnect.promo.coupon.web;

import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.promo.coupon.CountTry;
import io.fitconnect.promo.coupon.CouponCode;
import io.fitconnect.promo.coupon.Order;
import io.fitconnect.promo.coupon.RedeemCoupon;
import io.fitconnect.promo.coupon.ReleaseCoupons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Redemption of coupons by shops, which act for themselves. */
@RestController
@RequestMapping(path = RedemptionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasAuthority('SCOPE_coupon:redeem')")
@Tag(name = "Coupon redemption", description = "Redemption by shops, with a token of client credentials")
class RedemptionController {

    static final String PATH = "/api/v1/coupon-redemptions";

    private final RedeemCoupon redeemCoupon;
    private final CountTry countTry;
    private final ReleaseCoupons releaseCoupons;
    private final IdempotentAnswers answers;

    RedemptionController(
            RedeemCoupon redeemCoupon, CountTry countTry, ReleaseCoupons releaseCoupons, IdempotentAnswers answers) {
        this.redeemCoupon = redeemCoupon;
        this.countTry = countTry;
        this.releaseCoupons = releaseCoupons;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "redeemCoupon",
            summary = "Redeems a code for an order",
            description =
                    "Of concurrent requests with one code, one succeeds. A customer has 60 tries an hour; a request that is repeated under its Idempotency-Key is a try too.")
    @ApiResponse(
            responseCode = "200",
            description = "Redeemed",
            content = @Content(schema = @Schema(implementation = RedemptionView.class)))
    @ApiResponse(responseCode = "409", description = "Not redeemed: the member refusal says why", content = @Content)
    @ApiResponse(responseCode = "429", description = "The customer tried too often", content = @Content)
    ResponseEntity<JsonNode> redeem(
            @Valid @RequestBody RedemptionDocument document,
            @Parameter(
                            description =
                                    "A repeated request of this client with the same key has no second effect and gets the first answer")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String idempotencyKey,
            @Parameter(hidden = true) Caller caller) {
        Order order = document.toOrder(caller.clientId());
        countTry.handle(order.customer());
        return answers.answer(
                idempotencyKey,
                caller,
                "POST " + PATH,
                document,
                () -> ResponseEntity.ok(
                        RedemptionView.of(redeemCoupon.handle(CouponCode.find(document.code()), order))));
    }

    @DeleteMapping("/{orderId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "releaseCoupons",
            summary = "Gives the codes of a cancelled order back",
            description = "Of an order of this client. Changes nothing for one without coupons.")
    @ApiResponse(responseCode = "204", description = "The order uses no coupon")
    void release(
            @Parameter(
                            description = "The shop's id of the order",
                            schema = @Schema(type = "string", pattern = Order.ID, maxLength = Order.LONGEST_ID))
                    @PathVariable
                    String orderId,
            @Parameter(hidden = true) Caller caller) {
        if (!Order.isId(orderId)) {
            throw InvalidValue.refuse("orderId", "must be letters, digits and hyphens, at most " + Order.LONGEST_ID);
        }
        releaseCoupons.handle(caller.clientId(), orderId);
    }
}
