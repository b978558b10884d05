package io.fitconnect.promo.product;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The products that were considered for a need, the best first: those that fit by what speaks for them, then by price at home and by
 * id; behind them those that were excluded, with the reason. What a brand pays for has no influence.
 */
public record Match(List<Considered> considered) {

    private static final int MOST_CONSIDERED = 8;

    public Match {
        considered = List.copyOf(considered);
    }

    public static Match of(Need need, Collection<Product> products) {
        Comparator<Considered> best = Comparator.comparing(Considered::fits)
                .thenComparing(Considered::score)
                .reversed()
                .thenComparing(each -> each.product().prices().getOrDefault(need.country(), Long.MAX_VALUE))
                .thenComparing(each -> each.product().id());
        return new Match(products.stream()
                .filter(product -> product.gearKinds().contains(need.gearKind()))
                .map(product -> consider(product, need))
                .sorted(best)
                .limit(MOST_CONSIDERED)
                .toList());
    }

    /** The product to advise; empty when none fits. */
    public Optional<Considered> best() {
        return considered.stream().filter(Considered::fits).findFirst();
    }

    private static Considered consider(Product product, Need need) {
        List<Point> against = new ArrayList<>();
        List<Point> pro = new ArrayList<>();
        if (!product.isSoldIn(need.country())) {
            against.add(Point.NOT_IN_YOUR_SHOP);
        }
        if (need.refusedBrands().contains(product.brand())) {
            against.add(Point.NOT_YOUR_BRAND);
        }
        weigh(product.sports(), need.sports(), Point.FOR_YOUR_SPORT, Point.FOR_ANOTHER_SPORT, pro, against);
        weigh(product.surfaces(), need.surfaces(), Point.FOR_YOUR_SURFACE, Point.FOR_ANOTHER_SURFACE, pro, against);
        weigh(
                product.seasons(),
                need.season().map(Set::of).orElse(Set.of()),
                Point.FOR_THE_SEASON,
                Point.FOR_ANOTHER_SEASON,
                pro,
                against);
        weigh(
                product.sizes(),
                need.size().map(Set::of).orElse(Set.of()),
                Point.IN_YOUR_SIZE,
                Point.NOT_IN_YOUR_SIZE,
                pro,
                against);
        need.formerProduct().filter(product.id()::equals).ifPresent(same -> pro.add(Point.SAME_AS_BEFORE));
        return new Considered(product, against.isEmpty() ? pro : against);
    }

    /** Made for anything, or nothing known of the need: neither speaks for the product nor against it. */
    private static <T> void weigh(
            Set<T> made, Set<T> wanted, Point fit, Point misfit, List<Point> pro, List<Point> against) {
        if (made.isEmpty() || wanted.isEmpty()) {
            return;
        }
        if (made.stream().anyMatch(wanted::contains)) {
            pro.add(fit);
        } else {
            against.add(misfit);
        }
    }
}
