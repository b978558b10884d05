package io.fitconnect.promo.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTests {

    private static final Product ROAD = Products.roadShoe("strata-2", "strata", 12_900);
    private static final Product OTHER_ROAD = Products.roadShoe("aria-road", "aria", 9_900);
    private static final Product TRAIL = Products.shoe("ridge", "strata", Set.of(Surface.TRAIL), Set.of(), 14_900);

    @Test
    void takesTheShoeForTheSurface() {
        Match match = Match.of(need(Set.of(Surface.TRAIL)), List.of(ROAD, TRAIL));

        assertThat(match.best()).hasValueSatisfying(best -> {
            assertThat(best.product()).isEqualTo(TRAIL);
            assertThat(best.points()).containsExactly(Point.FOR_YOUR_SPORT, Point.FOR_YOUR_SURFACE);
        });
    }

    @Test
    void tellsWhyOthersWereLeft() {
        Match match = Match.of(need(Set.of(Surface.TRAIL)), List.of(ROAD, TRAIL));

        assertThat(match.considered().get(1)).isEqualTo(new Considered(ROAD, List.of(Point.FOR_ANOTHER_SURFACE)));
    }

    @Test
    void prefersTheModelThatIsWornToACheaperOne() {
        Need need = new Need(
                "shoes",
                "SI",
                Set.of("running"),
                Set.of(Surface.ROAD),
                Optional.empty(),
                Optional.empty(),
                Optional.of("strata-2"),
                Set.of());

        assertThat(Match.of(need, List.of(OTHER_ROAD, ROAD)).best())
                .map(Considered::product)
                .contains(ROAD);
    }

    @Test
    void prefersTheCheaperOfEquals() {
        assertThat(Match.of(need(Set.of(Surface.ROAD)), List.of(ROAD, OTHER_ROAD))
                        .best())
                .map(Considered::product)
                .contains(OTHER_ROAD);
    }

    @Test
    void leavesRefusedBrands() {
        Need need = new Need(
                "shoes",
                "SI",
                Set.of("running"),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of("aria"));

        assertThat(Match.of(need, List.of(OTHER_ROAD)).best()).isEmpty();
    }

    @Test
    void leavesWhatTheHomeShopDoesNotSell() {
        Need abroad = new Need(
                "shoes", "RU", Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

        assertThat(Match.of(abroad, List.of(ROAD)).considered().get(0).points())
                .containsExactly(Point.NOT_IN_YOUR_SHOP);
    }

    @Test
    void leavesWhatIsNotLeftInTheSize() {
        Product small = new Product(
                "small",
                Map.of("en", "Small"),
                "strata",
                Set.of("shoes"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of("36", "37"),
                Map.of("SI", 1L),
                true);
        Need need = new Need(
                "shoes", "SI", Set.of(), Set.of(), Optional.empty(), Optional.of("44"), Optional.empty(), Set.of());

        assertThat(Match.of(need, List.of(small)).best()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "//evil.example", "https:evil", "Strata", "a b", "a%2f", "-a", "a--b"})
    void refusesAnIdThatCouldBeAnAddress(String id) {
        assertThat(Product.isId(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Products.roadShoe(id, "strata", 1));
    }

    private static Need need(Set<Surface> surfaces) {
        return new Need(
                "shoes",
                "SI",
                Set.of("running"),
                surfaces,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
