package io.fitconnect.shop.order.web;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.PriceCart;
import io.fitconnect.shop.cart.PricedCart;
import io.fitconnect.shop.customer.Customer;
import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.order.GuestMarks;
import io.fitconnect.shop.order.OrderSettings;
import io.fitconnect.shop.order.PlaceOrder;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check-out, for people with and without an account. */
@HtmlPage
class CheckoutPage {

    private static final String VIEW = "checkout";

    private final PriceCart price;
    private final PlaceOrder place;
    private final OrderSettings settings;
    private final CheckoutSession checkouts;

    CheckoutPage(PriceCart price, PlaceOrder place, OrderSettings settings, CheckoutSession checkouts) {
        this.price = price;
        this.place = place;
        this.settings = settings;
        this.checkouts = checkouts;
    }

    @GetMapping("/checkout")
    String show(Visitor visitor, HttpServletRequest request, Model model, Locale language) {
        PricedCart cart = cartOf(visitor);
        if (cart.isEmpty() || !cart.isDeliverable()) {
            return "redirect:/cart";
        }
        var form = CheckoutForm.empty(
                visitor.customer().map(Customer::email).orElse(""),
                visitor.customer().map(Customer::name).orElse(""));
        return render(model, cart, checkouts.open(request), form, language);
    }

    @PostMapping("/checkout")
    String place(
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        @Nullable UUID id = CheckoutSession.parse(typed.get("order"));
        Optional<CartOwner> owner = visitor.cart();
        if (id == null || owner.isEmpty() || !checkouts.has(request, id)) {
            return "redirect:/checkout?outdated";
        }
        var form = CheckoutForm.of(typed, settings.countries());
        var delivery = form.findDelivery();
        if (delivery.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("isWrong", true);
            return render(model, cartOf(visitor), id, form, language);
        }
        GuestMarks marks = visitor.customer().isPresent() ? GuestMarks.NONE : GuestTrace.of(request, delivery.get());
        var result = place.handle(new PlaceOrder.Request(
                id, owner.get(), visitor.subject(), delivery.get(), cents(typed.get("total")), language, marks));
        return switch (result) {
            case PLACED -> "redirect:/orders/" + id;
            case EMPTY, SHORT -> "redirect:/cart?" + result.name().toLowerCase(Locale.ROOT);
            case CHANGED, UNPAID -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                model.addAttribute(result == PlaceOrder.Result.UNPAID ? "isUnpaid" : "isChanged", true);
                model.addAttribute("isWrong", true);
                yield render(model, cartOf(visitor), id, form, language);
            }
        };
    }

    /** No amount agrees with what is no number. */
    private static long cents(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,12}") ? Long.parseLong(typed) : -1;
    }

    private PricedCart cartOf(Visitor visitor) {
        return visitor.cart().map(price::handle).orElseGet(() -> new PricedCart(List.of()));
    }

    private String render(Model model, PricedCart cart, UUID id, CheckoutForm form, Locale language) {
        long postage = settings.postageFor(cart.itemsCents());
        model.addAttribute("cart", cart);
        model.addAttribute("postage", postage);
        model.addAttribute("total", cart.itemsCents() + postage);
        model.addAttribute("order", id.toString());
        model.addAttribute("form", form);
        model.addAttribute("countries", Country.list(settings.countries(), language));
        return VIEW;
    }
}
