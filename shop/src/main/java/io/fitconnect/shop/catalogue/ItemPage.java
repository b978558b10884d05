package io.fitconnect.shop.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the catalogue.
 *
 * @param available pieces by item
 * @param next      the cursor of the next page
 */
public record ItemPage(List<Item> items, Map<String, Integer> available, Optional<String> next) {

    public ItemPage {
        items = List.copyOf(items);
        available = Map.copyOf(available);
    }

    public int availableOf(Item item) {
        return available.getOrDefault(item.sku(), 0);
    }
}
