package io.fitconnect.promo.purchase;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why notices of shops are refused. */
final class PurchaseProblems {

    static final ProblemType PURCHASE_UNKNOWN =
            new ProblemType("purchase-unknown", PurchaseText.PURCHASE_UNKNOWN, HttpStatus.CONFLICT);

    private PurchaseProblems() {}

    static Refusal noShop() {
        return new Refusal(CommonProblems.NOT_FOUND, PurchaseText.NO_SUCH_SHOP.message());
    }

    static Refusal notSigned() {
        return new Refusal(CommonProblems.FORBIDDEN, PurchaseText.NOT_SIGNED.message());
    }
}
