package io.fitconnect.promo.product;

import java.util.Map;
import java.util.Set;

/** Products for tests. */
public final class Products {

    private Products() {}

    /** A road running shoe that is sold in Slovenia, of any size. */
    public static Product roadShoe(String id, String brand, long cents) {
        return shoe(id, brand, Set.of(Surface.ROAD), Set.of(), cents);
    }

    public static Product shoe(String id, String brand, Set<Surface> surfaces, Set<Season> seasons, long cents) {
        return new Product(
                id,
                Map.of("en", id),
                brand,
                Set.of("shoes"),
                Set.of("running"),
                surfaces,
                seasons,
                Set.of(),
                Map.of("SI", cents),
                true);
    }
}
