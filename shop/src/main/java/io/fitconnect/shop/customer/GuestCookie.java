package io.fitconnect.shop.customer;

import io.fitconnect.shop.cart.CartOwner;
import io.fitconnect.shop.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The key of a guest's cart, in a cookie of its own: the cart outlives the session, and who only looks needs none. */
@Component
public class GuestCookie {

    private static final String NAME = "shop-cart";
    private static final int KEY_BYTES = 18;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{24}");
    private static final Duration KEPT = Duration.ofDays(90);

    private final SecureRandom random = new SecureRandom();
    private final Cookies cookies;

    GuestCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    public Optional<CartOwner> find(HttpServletRequest request) {
        return cookies.find(request, NAME)
                .filter(key -> KEY.matcher(key).matches())
                .map(CartOwner::guest);
    }

    public CartOwner create(HttpServletResponse response) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cookies.keep(response, NAME, key, KEPT);
        return CartOwner.guest(key);
    }

    public void drop(HttpServletResponse response) {
        cookies.drop(response, NAME);
    }
}
