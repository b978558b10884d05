package io.fitconnect.shop.cart;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cart: one line for each item, at most {@value #MOST_PIECES} pieces of it and {@value #MOST_LINES} items. */
@Entity
@Table(name = "cart")
@SuppressWarnings("NullAway.Init")
class Cart {

    static final int MOST_PIECES = 10;
    static final int MOST_LINES = 50;

    @Id
    private String owner;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("unused") // read by the query for abandoned carts
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cart_line", joinColumns = @JoinColumn(name = "owner"))
    @MapKeyColumn(name = "sku")
    private Map<String, CartLine> lines = new HashMap<>();

    protected Cart() {
        // for JPA
    }

    Cart(CartOwner owner, Instant now) {
        this.owner = owner.value();
        this.changedAt = now;
    }

    Map<String, CartLine> lines() {
        return Map.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int pieces() {
        return lines.values().stream().mapToInt(CartLine::quantity).sum();
    }

    /** Whether the cart holds the item in another size: of an item, an order has one. */
    boolean holdsInAnotherSize(String sku, Optional<String> size) {
        return Optional.ofNullable(lines.get(sku))
                .filter(line -> !line.size().equals(size))
                .isPresent();
    }

    /** Adds pieces at a price; returns how many of them the bounds let in. */
    int put(String sku, Optional<String> size, int pieces, long priceCents, Instant now) {
        @Nullable CartLine line = lines.get(sku);
        if (line == null && lines.size() >= MOST_LINES) {
            return 0;
        }
        int before = line == null ? 0 : line.quantity();
        int after = Math.min(MOST_PIECES, before + pieces);
        lines.put(sku, new CartLine(after, priceCents, line == null ? now : line.addedAt(), size.orElse(null)));
        changedAt = now;
        return after - before;
    }

    /** Sets the quantity of a line, with the price that the person now has seen; 0 removes it. */
    void change(String sku, int pieces, long priceCents, Instant now) {
        @Nullable CartLine line = lines.get(sku);
        if (line == null) {
            return;
        }
        if (pieces <= 0) {
            lines.remove(sku);
        } else {
            lines.put(
                    sku,
                    new CartLine(
                            Math.min(MOST_PIECES, pieces),
                            priceCents,
                            line.addedAt(),
                            line.size().orElse(null)));
        }
        changedAt = now;
    }

    /**
     * Takes over what another cart of the same person holds. Of an item that both hold the larger quantity stays: twice the same
     * wish is one wish.
     */
    void merge(Cart other, Instant now) {
        other.lines.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, two) -> one.addedAt().compareTo(two.addedAt())))
                .forEach(line -> mergeLine(line.getKey(), line.getValue()));
        changedAt = now;
    }

    private void mergeLine(String sku, CartLine theirs) {
        @Nullable CartLine ours = lines.get(sku);
        if (ours == null) {
            lines.put(sku, theirs.withQuantity(theirs.quantity())); // a copy, since the other cart ends
        } else if (theirs.quantity() > ours.quantity()) {
            lines.put(sku, ours.withQuantity(theirs.quantity()));
        }
    }
}
