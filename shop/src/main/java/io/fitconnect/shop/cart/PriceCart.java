package io.fitconnect.shop.cart;

import io.fitconnect.shop.catalogue.Item;
import io.fitconnect.shop.catalogue.Items;
import io.fitconnect.shop.catalogue.Stock;
import io.fitconnect.shop.transaction.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a cart with what its items cost and how many are there today. */
@Component
public class PriceCart {

    private final Carts carts;
    private final Items items;
    private final Stock stock;
    private final Transactions transactions;

    PriceCart(Carts carts, Items items, Stock stock, Transactions transactions) {
        this.carts = carts;
        this.items = items;
        this.stock = stock;
        this.transactions = transactions;
    }

    public PricedCart handle(CartOwner owner) {
        return transactions.run(
                () -> carts.findById(owner.value()).map(this::price).orElseGet(() -> new PricedCart(List.of())));
    }

    private PricedCart price(Cart cart) {
        Map<String, CartLine> lines = cart.lines();
        Map<String, Item> found =
                items.findBySkuIn(lines.keySet()).stream().collect(Collectors.toMap(Item::sku, Function.identity()));
        Map<String, Integer> available = stock.available(lines.keySet());
        return new PricedCart(lines.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, CartLine> line) ->
                                line.getValue().addedAt())
                        .thenComparing(Map.Entry::getKey))
                .map(line -> price(
                        Objects.requireNonNull(found.get(line.getKey())),
                        line.getValue(),
                        available.getOrDefault(line.getKey(), 0)))
                .toList());
    }

    private static PricedLine price(Item item, CartLine line, int available) {
        return new PricedLine(item, line.quantity(), line.size(), line.priceCents(), item.isListed() ? available : 0);
    }
}
