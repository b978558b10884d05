package io.fitconnect.shop.cart.web;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.cart.ChangeCart;
import io.fitconnect.shop.cart.PriceCart;
import io.fitconnect.shop.cart.PricedCart;
import io.fitconnect.shop.cart.PutInCart;
import io.fitconnect.shop.customer.GuestCookie;
import io.fitconnect.shop.customer.Visitor;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cart. Every change ends with a redirect, so that a reload changes nothing. */
@HtmlPage
class CartPage {

    private final PriceCart price;
    private final PutInCart put;
    private final ChangeCart change;
    private final GuestCookie guests;

    CartPage(PriceCart price, PutInCart put, ChangeCart change, GuestCookie guests) {
        this.price = price;
        this.put = put;
        this.change = change;
        this.guests = guests;
    }

    @GetMapping("/cart")
    String show(Visitor visitor, Model model) {
        model.addAttribute("cart", visitor.cart().map(price::handle).orElseGet(() -> new PricedCart(List.of())));
        return "cart";
    }

    @PostMapping("/cart")
    String put(
            @RequestParam String sku,
            @RequestParam(defaultValue = "1") int quantity,
            @RequestParam(required = false) @Nullable String size,
            Visitor visitor,
            HttpServletResponse response) {
        CartOwner owner = visitor.cart().orElseGet(() -> guests.create(response));
        PutInCart.Result result = put.handle(owner, sku, Optional.ofNullable(size), quantity);
        if (result == PutInCart.Result.UNKNOWN) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (result == PutInCart.Result.SIZELESS) {
            return "redirect:/items/" + sku
                    + "?sizeless"; // an item of the catalogue, so that nothing else stands there
        }
        return "redirect:/cart?" + result.name().toLowerCase(Locale.ROOT);
    }

    @PostMapping("/cart/{sku}")
    String change(@PathVariable String sku, @RequestParam int quantity, Visitor visitor) {
        visitor.cart().ifPresent(owner -> change.handle(owner, sku, quantity));
        return "redirect:/cart?changed";
    }
}
