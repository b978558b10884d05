package io.fitconnect.promo.purchase;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** An athlete looks at what was bought. */
@UseCase(readOnly = true)
public class ListPurchases {

    private static final int MOST = 50;

    private final Purchases purchases;

    ListPurchases(Purchases purchases) {
        this.purchases = purchases;
    }

    /** The newest 50. */
    public List<Purchase> handle(UUID athlete) {
        return purchases.listOf(athlete, MOST);
    }
}
