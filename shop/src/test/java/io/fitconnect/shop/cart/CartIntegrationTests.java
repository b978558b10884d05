package io.fitconnect.shop.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fitconnect.shop.testing.ShiftedClock;
import io.fitconnect.shop.testing.ShopTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShopTest
class CartIntegrationTests {

    private final PutInCart put;
    private final ChangeCart change;
    private final MergeCarts merge;
    private final PriceCart price;
    private final AbandonedCarts abandoned;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;

    private final CartOwner guest = CartOwner.guest(UUID.randomUUID().toString());
    private final CartOwner account = CartOwner.account(UUID.randomUUID().toString());

    CartIntegrationTests(
            PutInCart put,
            ChangeCart change,
            MergeCarts merge,
            PriceCart price,
            AbandonedCarts abandoned,
            JdbcClient jdbc,
            ShiftedClock clock) {
        this.put = put;
        this.change = change;
        this.merge = merge;
        this.price = price;
        this.abandoned = abandoned;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void addsUpToTenPiecesOfAnItem() {
        assertThat(put.handle(guest, "strata-2", Optional.of("42"), 4)).isEqualTo(PutInCart.Result.PUT);
        assertThat(put.handle(guest, "strata-2", Optional.of("42"), 9)).isEqualTo(PutInCart.Result.FULL);
        assertThat(put.handle(guest, "no-such-thing", Optional.empty(), 1)).isEqualTo(PutInCart.Result.UNKNOWN);
        assertThat(put.handle(guest, "strata-2", Optional.of("42"), -3)).isEqualTo(PutInCart.Result.UNKNOWN);

        assertThat(quantities(guest)).containsExactly("strata-2 10");
    }

    @Test
    void losesNoneOfParallelAdditions() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        List<Callable<PutInCart.Result>> additions = IntStream.range(0, 6)
                .<Callable<PutInCart.Result>>mapToObj(n -> () -> put.handle(guest, "aria-tee", Optional.empty(), 1))
                .toList();
        for (var result : pool.invokeAll(additions)) {
            assertThat(result.get()).isEqualTo(PutInCart.Result.PUT);
        }
        pool.shutdown();

        assertThat(quantities(guest)).containsExactly("aria-tee 6");
    }

    @Test
    void mergesWithoutLosingOrDoubling() {
        put.handle(account, "strata-2", Optional.of("42"), 1);
        put.handle(account, "step-socks", Optional.empty(), 3);
        put.handle(guest, "strata-2", Optional.of("42"), 1);
        put.handle(guest, "step-socks", Optional.empty(), 2);
        put.handle(guest, "bottle-750", Optional.empty(), 2);

        merge.handle(guest, account);
        merge.handle(guest, account);

        assertThat(quantities(account)).containsExactlyInAnyOrder("strata-2 1", "step-socks 3", "bottle-750 2");
        assertThat(quantities(guest)).isEmpty();
    }

    @Test
    void mergesOnceWhenTwoTabsSignIn() throws Exception {
        put.handle(guest, "gel-citrus", Optional.empty(), 2);
        var pool = Executors.newFixedThreadPool(4);
        for (var merged : pool.invokeAll(IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    merge.handle(guest, account);
                    return true;
                })
                .toList())) {
            assertThat(merged.get()).isTrue();
        }
        pool.shutdown();

        assertThat(quantities(account)).containsExactly("gel-citrus 2");
    }

    @Test
    void holdsAnItemInTheSizeThatWasChosen() {
        assertThat(put.handle(guest, "ridge-trail", Optional.empty(), 1)).isEqualTo(PutInCart.Result.SIZELESS);
        assertThat(put.handle(guest, "ridge-trail", Optional.of("99"), 1)).isEqualTo(PutInCart.Result.SIZELESS);
        assertThat(quantities(guest)).isEmpty();

        assertThat(put.handle(guest, "ridge-trail", Optional.of("42"), 1)).isEqualTo(PutInCart.Result.PUT);
        assertThat(put.handle(guest, "ridge-trail", Optional.of("43"), 1)).isEqualTo(PutInCart.Result.OTHERSIZE);
        change.handle(guest, "ridge-trail", 3);
        assertThat(put.handle(guest, "mat-6", Optional.of("42"), 1)).isEqualTo(PutInCart.Result.PUT);

        assertThat(price.handle(guest).lines())
                .extracting(line -> line.item().sku(), PricedLine::quantity, PricedLine::size)
                .containsExactly(tuple("ridge-trail", 3, Optional.of("42")), tuple("mat-6", 1, Optional.empty()));
    }

    @Test
    void tellsThatAPriceChangedUntilThePersonHasSeenIt() {
        put.handle(guest, "tyre-28", Optional.empty(), 2);
        jdbc.sql("update item set price_cents = price_cents + 100 where sku = 'tyre-28'")
                .update();
        try {
            assertThat(price.handle(guest).lines()).singleElement().satisfies(line -> {
                assertThat(line.isPriceChanged()).isTrue();
                assertThat(line.totalCents()).isEqualTo(2 * (line.seenPriceCents() + 100));
            });

            change.handle(guest, "tyre-28", 1);

            assertThat(price.handle(guest).lines()).noneMatch(PricedLine::isPriceChanged);
        } finally {
            jdbc.sql("update item set price_cents = price_cents - 100 where sku = 'tyre-28'")
                    .update();
        }
    }

    @Test
    void saysWhatIsNoLongerSoldOrShort() {
        put.handle(guest, "power-pedals", Optional.empty(), 10);
        assertThat(price.handle(guest).isDeliverable()).isFalse();
        change.handle(guest, "power-pedals", 1);
        assertThat(price.handle(guest).isDeliverable()).isTrue();

        jdbc.sql("update item set listed = false where sku = 'power-pedals'").update();
        try {
            assertThat(price.handle(guest).isDeliverable()).isFalse();
        } finally {
            jdbc.sql("update item set listed = true where sku = 'power-pedals'").update();
        }
    }

    @Test
    void forgetsCartsThatAreUntouchedForNinetyDays() {
        put.handle(guest, "sun-cap", Optional.empty(), 1);

        clock.later(Duration.ofDays(89), abandoned::remove);
        assertThat(quantities(guest)).isNotEmpty();

        clock.later(Duration.ofDays(91), abandoned::remove);
        assertThat(quantities(guest)).isEmpty();
    }

    private List<String> quantities(CartOwner owner) {
        return price.handle(owner).lines().stream()
                .map(line -> line.item().sku() + " " + line.quantity())
                .toList();
    }
}
