package io.fitconnect.shop.catalogue;

import io.fitconnect.shop.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks one item up, with what is available of it. */
@Component
public class ViewItem {

    private static final Pattern SKU = Pattern.compile("[a-z0-9-]{1,60}");

    private final Items items;
    private final Stock stock;
    private final Transactions transactions;

    ViewItem(Items items, Stock stock, Transactions transactions) {
        this.items = items;
        this.stock = stock;
        this.transactions = transactions;
    }

    /** Empty for what the catalogue does not list, and for what cannot be an article's key. */
    public Optional<StockedItem> handle(String sku) {
        if (!SKU.matcher(sku).matches()) {
            return Optional.empty();
        }
        return transactions.run(() -> items.findBySku(sku)
                .filter(Item::isListed)
                .map(item -> new StockedItem(item, stock.available(List.of(sku)).getOrDefault(sku, 0))));
    }
}
