package io.fitconnect.shop.order.web;

import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.order.CancelOrder;
import io.fitconnect.shop.order.ListOrders;
import io.fitconnect.shop.order.PayOrder;
import io.fitconnect.shop.order.PlacedOrder;
import io.fitconnect.shop.order.ViewOrder;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An order with its stand-in for a payment, and the list of an account's orders. */
@HtmlPage
class OrderPage {

    private final ViewOrder view;
    private final ListOrders list;
    private final PayOrder pay;
    private final CancelOrder cancel;
    private final CheckoutSession checkouts;
    private final Clock clock;

    OrderPage(
            ViewOrder view, ListOrders list, PayOrder pay, CancelOrder cancel, CheckoutSession checkouts, Clock clock) {
        this.view = view;
        this.list = list;
        this.pay = pay;
        this.cancel = cancel;
        this.checkouts = checkouts;
        this.clock = clock;
    }

    @GetMapping("/orders")
    String list(@RequestParam(required = false) @Nullable String after, Visitor visitor, Model model) {
        var page = list.handle(visitor.subject().orElseThrow(), Optional.ofNullable(CheckoutSession.parse(after)));
        model.addAttribute("orders", page.orders());
        model.addAttribute("next", page.next().map(UUID::toString).orElse(null));
        return "orders";
    }

    @GetMapping("/orders/{id}")
    String show(@PathVariable String id, Visitor visitor, HttpServletRequest request, Model model, Locale language) {
        PlacedOrder order = get(id, visitor, request);
        model.addAttribute("order", order);
        model.addAttribute("isPayable", order.isPayable(clock.instant()));
        model.addAttribute(
                "country", Country.of(order.delivery().country(), language).name());
        return "order";
    }

    /** The stand-in for a payment: the person says how it ends. */
    @PostMapping("/orders/{id}/payment")
    String pay(@PathVariable String id, @RequestParam String outcome, Visitor visitor, HttpServletRequest request) {
        PlacedOrder order = get(id, visitor, request);
        boolean isPaid = outcome.equals("paid") && pay.handle(order.id());
        return "redirect:/orders/" + order.id() + (isPaid ? "?paid" : "?declined");
    }

    @PostMapping("/orders/{id}/cancel")
    String cancel(@PathVariable String id, Visitor visitor, HttpServletRequest request) {
        PlacedOrder order = get(id, visitor, request);
        cancel.handle(order.id());
        return "redirect:/orders/" + order.id();
    }

    /** To strangers an order does not exist. */
    private PlacedOrder get(String typed, Visitor visitor, HttpServletRequest request) {
        return Optional.ofNullable(CheckoutSession.parse(typed))
                .flatMap(id -> view.handle(id, visitor.subject(), checkouts.has(request, id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
