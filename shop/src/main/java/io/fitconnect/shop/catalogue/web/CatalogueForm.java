package io.fitconnect.shop.catalogue.web;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.shop.catalogue.CatalogueQuery;
import io.fitconnect.shop.catalogue.Category;
import io.fitconnect.shop.catalogue.ItemOrder;
import io.fitconnect.shop.catalogue.Sport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search as its address says it. What is no word of the shop is left out, as an old bookmark may hold it. */
record CatalogueForm(String q, Optional<Category> category, Optional<Sport> sport, ItemOrder order) {

    private static final TextRule SEARCH = TextRule.line(80);

    static CatalogueForm of(
            @Nullable String q, @Nullable String category, @Nullable String sport, @Nullable String order) {
        return new CatalogueForm(
                q == null || q.isBlank() ? "" : SEARCH.find(q).orElse(""),
                find(Category.values(), Category::word, category),
                find(Sport.values(), Sport::word, sport),
                find(ItemOrder.values(), ItemOrder::word, order).orElse(ItemOrder.RECOMMENDED));
    }

    CatalogueQuery query(@Nullable String cursor) {
        return new CatalogueQuery(CatalogueQuery.wordsOf(q), category, sport, order, Optional.ofNullable(cursor));
    }

    /** The address of the page behind the cursor. */
    String hrefAfter(String cursor) {
        var address = UriComponentsBuilder.fromPath("/");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        category.ifPresent(value -> address.queryParam("category", value.word()));
        sport.ifPresent(value -> address.queryParam("sport", value.word()));
        address.queryParam("order", order.word()).queryParam("after", cursor);
        return (q.isEmpty() ? address.encode().build() : address.encode().buildAndExpand(q)).toUriString();
    }

    // What follows is public for the template.

    public boolean isNarrowed() {
        return !q.isEmpty() || category.isPresent() || sport.isPresent();
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public List<Sport> sports() {
        return List.of(Sport.values());
    }

    public List<ItemOrder> orders() {
        return List.of(ItemOrder.values());
    }

    private static <T> Optional<T> find(T[] values, Function<T, String> word, @Nullable String wanted) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(wanted))
                .findFirst();
    }
}
