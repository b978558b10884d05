package io.fitconnect.shop.catalogue;

import io.fitconnect.shop.transaction.Transactions;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads a page of the catalogue behind a cursor, so that a deep page costs as much as the first. */
@Component
public class BrowseCatalogue {

    static final int PAGE = 24;

    private static final char ESCAPE = '!';

    private final Items items;
    private final Stock stock;
    private final Transactions transactions;

    BrowseCatalogue(Items items, Stock stock, Transactions transactions) {
        this.items = items;
        this.stock = stock;
        this.transactions = transactions;
    }

    public ItemPage handle(CatalogueQuery query) {
        return transactions.run(() -> read(query));
    }

    private ItemPage read(CatalogueQuery query) {
        KeysetScrollPosition place =
                query.cursor().flatMap(query.order()::findPlace).orElseGet(ScrollPosition::keyset);
        Window<Item> window = items.findBy(
                matching(query),
                found -> found.sortBy(query.order().sort()).limit(PAGE).scroll(place));
        List<Item> content = window.getContent();
        var available = stock.available(content.stream().map(Item::sku).toList());
        Optional<String> next = window.hasNext()
                ? Optional.of(query.order().cursorAfter(content.get(content.size() - 1)))
                : Optional.empty();
        return new ItemPage(content, available, next);
    }

    private static Specification<Item> matching(CatalogueQuery query) {
        Specification<Item> all = (item, criteria, builder) -> builder.isTrue(item.get("listed"));
        for (String word : query.words()) {
            all = all.and((item, criteria, builder) -> builder.like(item.get("searchText"), pattern(word), ESCAPE));
        }
        if (query.category().isPresent()) {
            all = all.and((item, criteria, builder) ->
                    builder.equal(item.get("category"), query.category().get()));
        }
        if (query.sport().isPresent()) {
            all = all.and((item, criteria, builder) ->
                    builder.equal(item.get("sport"), query.sport().get()));
        }
        return all;
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
