package io.fitconnect.promo.purchase;

import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;

/** A shop tells that lines of an order were returned. */
@UseCase
public class ReturnPurchase {

    private final Purchases purchases;
    private final ErasedAccounts erased;
    private final Outbox outbox;
    private final Clock clock;

    ReturnPurchase(Purchases purchases, ErasedAccounts erased, Outbox outbox, Clock clock) {
        this.purchases = purchases;
        this.erased = erased;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes back what came back whole: while the customer keeps a piece, the line stands. Refuses with 409 a return whose purchase is not
     * known yet, so that the shop repeats it; nothing follows of a repeated one.
     */
    public void handle(PaidOrder order) {
        if (erased.contains(order.customer())) {
            return;
        }
        Instant now = clock.instant();
        for (PaidOrder.Line line : order.lines()) {
            Purchase purchase = purchases
                    .find(order, line.productId())
                    .orElseThrow(() ->
                            new Refusal(PurchaseProblems.PURCHASE_UNKNOWN, PurchaseText.NOT_BOUGHT_YET.message()));
            if (line.quantity() >= purchase.quantity() && purchases.takeBack(purchase, now)) {
                outbox.announce(PurchaseEvents.returned(purchase, now));
            }
        }
    }
}
