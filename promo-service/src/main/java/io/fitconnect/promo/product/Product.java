package io.fitconnect.promo.product;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An article of a shop, as its catalogue was imported.
 *
 * @param id        the shop's id, which links carry
 * @param names     by language, in English at least
 * @param gearKinds kinds of gear that it is, such as {@code shoes}
 * @param sports    for which it is made; empty means any
 * @param surfaces  on which it is used; empty means any
 * @param seasons   for which it is made; empty means all
 * @param sizes     that are in stock; empty for what has no sizes
 * @param prices    in cents by country; where there is none it is not sold
 * @param isInStock whether a piece, of any size, can be ordered
 */
public record Product(
        String id,
        Map<String, String> names,
        String brand,
        Set<String> gearKinds,
        Set<String> sports,
        Set<Surface> surfaces,
        Set<Season> seasons,
        Set<String> sizes,
        Map<String, Long> prices,
        boolean isInStock) {

    public static final int LONGEST_ID = 64;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Product {
        if (!isId(id)) {
            throw new IllegalArgumentException("A product's id is kebab-case of at most " + LONGEST_ID + " characters");
        }
        names = Map.copyOf(names);
        gearKinds = Set.copyOf(gearKinds);
        sports = Set.copyOf(sports);
        surfaces = Set.copyOf(surfaces);
        seasons = Set.copyOf(seasons);
        sizes = Set.copyOf(sizes);
        prices = Map.copyOf(prices);
    }

    /** Whether the text can be a product's id: nothing in it can end a path or begin another address. */
    public static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    boolean isSoldIn(String country) {
        return isInStock && prices.containsKey(country);
    }
}
