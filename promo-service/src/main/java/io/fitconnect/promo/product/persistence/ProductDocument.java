package io.fitconnect.promo.product.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.product.Product;
import io.fitconnect.promo.product.Season;
import io.fitconnect.promo.product.Surface;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A product as the column {@code document} holds it. */
record ProductDocument(
        Map<String, String> names,
        String brand,
        List<String> gearKinds,
        List<String> sports,
        List<String> surfaces,
        List<String> seasons,
        List<String> sizes,
        Map<String, Long> prices,
        boolean inStock) {

    static ProductDocument of(Product product) {
        return new ProductDocument(
                product.names(),
                product.brand(),
                sorted(product.gearKinds()),
                sorted(product.sports()),
                product.surfaces().stream().map(Surface::word).sorted().toList(),
                product.seasons().stream().map(Season::word).sorted().toList(),
                sorted(product.sizes()),
                product.prices(),
                product.isInStock());
    }

    Product toProduct(String id) {
        return new Product(
                id,
                names,
                brand,
                Set.copyOf(gearKinds),
                Set.copyOf(sports),
                known(Surface.class, surfaces),
                known(Season.class, seasons),
                Set.copyOf(sizes),
                prices,
                inStock);
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }

    private static <E extends Enum<E>> Set<E> known(Class<E> type, List<String> words) {
        return words.stream()
                .map(word -> WireName.find(type, word))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
