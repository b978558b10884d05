package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The session's cookie; only what Spring Session generates reaches the database. */
@Component
final class SessionCookies implements CookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DefaultCookieSerializer cookie = new DefaultCookieSerializer();

    SessionCookies(Cookies cookies) {
        cookie.setCookieName(cookies.nameOf("shop-session"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(cookies.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        cookie.writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }
}
