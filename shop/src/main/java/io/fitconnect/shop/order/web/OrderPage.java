package io.fitconnect.shop.order.web;

import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.house.HouseAway;
import io.fitconnect.shop.house.UseCoupon;
import io.fitconnect.shop.order.CancelOrder;
import io.fitconnect.shop.order.ListOrders;
import io.fitconnect.shop.order.PayOrder;
import io.fitconnect.shop.order.PlacedOrder;
import io.fitconnect.shop.order.ReturnOrder;
import io.fitconnect.shop.order.ViewOrder;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private static final int LONGEST_CODE = 100;

    private final ViewOrder view;
    private final ListOrders list;
    private final PayOrder pay;
    private final CancelOrder cancel;
    private final ReturnOrder takeBack;
    private final UseCoupon useCoupon;
    private final CheckoutSession checkouts;
    private final Clock clock;

    OrderPage(
            ViewOrder view,
            ListOrders list,
            PayOrder pay,
            CancelOrder cancel,
            ReturnOrder takeBack,
            UseCoupon useCoupon,
            CheckoutSession checkouts,
            Clock clock) {
        this.view = view;
        this.list = list;
        this.pay = pay;
        this.cancel = cancel;
        this.takeBack = takeBack;
        this.useCoupon = useCoupon;
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
        return render(get(id, visitor, request), model, language);
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

    @PostMapping("/orders/{id}/return")
    String takeBack(@PathVariable String id, Visitor visitor, HttpServletRequest request) {
        PlacedOrder order = get(id, visitor, request);
        takeBack.handle(order.id());
        return "redirect:/orders/" + order.id();
    }

    /** Uses a coupon; the page says why it is refused. */
    @PostMapping("/orders/{id}/coupon")
    String useCoupon(
            @PathVariable String id,
            @RequestParam String code,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        PlacedOrder order = get(id, visitor, request);
        if (!order.isPayable(clock.instant()) || !useCoupon.isPossible(order) || code.length() > LONGEST_CODE) {
            return "redirect:/orders/" + order.id();
        }
        try {
            Optional<String> refusal = useCoupon.handle(order, code, language);
            if (refusal.isEmpty()) {
                return "redirect:/orders/" + order.id();
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("couponRefusal", refusal.get());
        } catch (HouseAway away) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("isHouseAway", true);
        }
        return render(order, model, language);
    }

    private String render(PlacedOrder order, Model model, Locale language) {
        boolean isPayable = order.isPayable(clock.instant());
        model.addAttribute("order", order);
        model.addAttribute("isPayable", isPayable);
        model.addAttribute("isReturnable", order.isReturnable(clock.instant()));
        model.addAttribute("takesCoupons", isPayable && useCoupon.isPossible(order));
        model.addAttribute(
                "country", Country.of(order.delivery().country(), language).name());
        return "order";
    }

    /** To strangers an order does not exist. */
    private PlacedOrder get(String typed, Visitor visitor, HttpServletRequest request) {
        return Optional.ofNullable(CheckoutSession.parse(typed))
                .flatMap(id -> view.handle(id, visitor.subject(), checkouts.has(request, id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
