package io.fitconnect.shop.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.PriceCart;
import io.fitconnect.shop.cart.PutInCart;
import io.fitconnect.shop.testing.ShiftedClock;
import io.fitconnect.shop.testing.ShopTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShopTest
class OrderIntegrationTests {

    private static final Delivery DELIVERY =
            new Delivery("anna@example.com", "Anna", "Street 1", "10115", "Berlin", "DE");

    private final PutInCart put;
    private final PriceCart price;
    private final PlaceOrder place;
    private final PayOrder pay;
    private final CancelOrder cancel;
    private final ViewOrder view;
    private final ListOrders list;
    private final UnlinkOrders unlink;
    private final UnpaidOrders unpaid;
    private final OrderSettings settings;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;

    OrderIntegrationTests(
            PutInCart put,
            PriceCart price,
            PlaceOrder place,
            PayOrder pay,
            CancelOrder cancel,
            ViewOrder view,
            ListOrders list,
            UnlinkOrders unlink,
            UnpaidOrders unpaid,
            OrderSettings settings,
            JdbcClient jdbc,
            ShiftedClock clock) {
        this.put = put;
        this.price = price;
        this.place = place;
        this.pay = pay;
        this.cancel = cancel;
        this.view = view;
        this.list = list;
        this.unlink = unlink;
        this.unpaid = unpaid;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void makesOneOrderOfAFormThatIsSentTwice() throws Exception {
        int before = stock("mini-pump");
        var owner = cartWith("mini-pump", 2);
        var request = request(UUID.randomUUID(), owner);

        var results = inParallel(List.of(() -> place.handle(request), () -> place.handle(request)));
        results.add(place.handle(request));

        assertThat(results).containsOnly(PlaceOrder.Result.PLACED);
        assertThat(stock("mini-pump")).isEqualTo(before - 2);
        assertThat(price.handle(owner).isEmpty()).isTrue();
    }

    @Test
    void makesOneOrderOfACartThatIsOrderedInTwoTabs() throws Exception {
        var owner = cartWith("foam-roller", 1);
        var one = request(UUID.randomUUID(), owner);
        var other = request(UUID.randomUUID(), owner);

        var results = inParallel(List.of(() -> place.handle(one), () -> place.handle(other)));

        assertThat(results).containsExactlyInAnyOrder(PlaceOrder.Result.PLACED, PlaceOrder.Result.EMPTY);
    }

    @Test
    void sellsTheLastPiecesOnlyOnce() throws Exception {
        setStock("bands-set", 5);
        List<Callable<PlaceOrder.Result>> orders = IntStream.range(0, 8)
                .mapToObj(n -> request(UUID.randomUUID(), cartWith("bands-set", 1)))
                .<Callable<PlaceOrder.Result>>map(request -> () -> place.handle(request))
                .toList();

        var results = inParallel(orders);

        assertThat(results).filteredOn(PlaceOrder.Result.PLACED::equals).hasSize(5);
        assertThat(results).filteredOn(PlaceOrder.Result.SHORT::equals).hasSize(3);
        assertThat(stock("bands-set")).isZero();
    }

    @Test
    void ordersNothingAtAnotherPriceThanAgreed() {
        var owner = cartWith("lights-set", 1);
        var agreed = request(UUID.randomUUID(), owner);
        jdbc.sql("update item set price_cents = price_cents + 1 where sku = 'lights-set'")
                .update();
        try {
            assertThat(place.handle(agreed)).isEqualTo(PlaceOrder.Result.CHANGED);
        } finally {
            jdbc.sql("update item set price_cents = price_cents - 1 where sku = 'lights-set'")
                    .update();
        }
        assertThat(place.handle(agreed)).isEqualTo(PlaceOrder.Result.PLACED);
    }

    @Test
    void givesThePiecesOfACancelledOrderBackOnce() throws Exception {
        int before = stock("helmet-air");
        var request = request(UUID.randomUUID(), cartWith("helmet-air", 3));
        place.handle(request);

        var results = inParallel(List.of(() -> cancel.handle(request.id()), () -> cancel.handle(request.id())));

        assertThat(results).containsExactlyInAnyOrder(true, false);
        assertThat(stock("helmet-air")).isEqualTo(before);
        assertThat(pay.handle(request.id())).isFalse();
    }

    @Test
    void cancelsWhatIsNotPaidInTime() {
        int before = stock("head-lamp");
        var paid = request(UUID.randomUUID(), cartWith("head-lamp", 1));
        var forgotten = request(UUID.randomUUID(), cartWith("head-lamp", 1));
        place.handle(paid);
        place.handle(forgotten);
        assertThat(pay.handle(paid.id())).isTrue();
        assertThat(pay.handle(paid.id())).as("again").isTrue();

        clock.later(settings.payWithin().plus(Duration.ofSeconds(1)), () -> {
            assertThat(pay.handle(forgotten.id())).as("too late").isFalse();
            unpaid.cancelOverdue();
        });

        assertThat(state(paid)).isEqualTo(OrderState.PAID);
        assertThat(state(forgotten)).isEqualTo(OrderState.CANCELLED);
        assertThat(stock("head-lamp")).isEqualTo(before - 1);
    }

    @Test
    void listsAnAccountsOrdersPageByPageAndLetsTheAccountGo() {
        var subject = UUID.randomUUID().toString();
        var account = CartOwner.account(subject);
        for (int n = 0; n < ListOrders.PAGE + 1; n++) {
            put.handle(account, "step-socks", Optional.empty(), 1);
            assertThat(place.handle(request(UUID.randomUUID(), account, Optional.of(subject))))
                    .isEqualTo(PlaceOrder.Result.PLACED);
        }

        var first = list.handle(subject, Optional.empty());
        var second = list.handle(subject, first.next());

        assertThat(first.orders()).hasSize(ListOrders.PAGE);
        assertThat(second.orders()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(first.orders()).doesNotContainAnyElementsOf(second.orders());

        var id = first.orders().get(0).id();
        assertThat(unlink.handle(subject)).isEqualTo(ListOrders.PAGE + 1);
        assertThat(list.handle(subject, Optional.empty()).orders()).isEmpty();
        assertThat(view.handle(id, Optional.of(subject), false)).isEmpty();
        assertThat(view.handle(id, Optional.empty(), true)).as("kept").isPresent();
    }

    @Test
    void showsAnOrderToNoStranger() {
        var subject = UUID.randomUUID().toString();
        var request = request(UUID.randomUUID(), cartWith("pull-buoy", 1), Optional.of(subject));
        place.handle(request);

        assertThat(view.handle(request.id(), Optional.of(subject), false)).isPresent();
        assertThat(view.handle(request.id(), Optional.of("another"), false)).isEmpty();
        assertThat(view.handle(request.id(), Optional.empty(), true)).isEmpty();
    }

    private OrderState state(PlaceOrder.Request request) {
        return view.handle(request.id(), Optional.empty(), true).orElseThrow().state();
    }

    private CartOwner cartWith(String sku, int pieces) {
        var owner = CartOwner.guest(UUID.randomUUID().toString());
        assertThat(put.handle(owner, sku, Optional.of("42"), pieces)).isEqualTo(PutInCart.Result.PUT);
        return owner;
    }

    private PlaceOrder.Request request(UUID id, CartOwner owner) {
        return request(id, owner, Optional.empty());
    }

    private PlaceOrder.Request request(UUID id, CartOwner owner, Optional<String> subject) {
        long items = price.handle(owner).itemsCents();
        return new PlaceOrder.Request(
                id, owner, subject, DELIVERY, items + settings.postageFor(items), Locale.ENGLISH, GuestMarks.NONE);
    }

    private int stock(String sku) {
        return jdbc.sql("select available from stock where sku = ?")
                .param(sku)
                .query(Integer.class)
                .single();
    }

    private void setStock(String sku, int pieces) {
        jdbc.sql("update stock set available = ? where sku = ?")
                .params(pieces, sku)
                .update();
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
