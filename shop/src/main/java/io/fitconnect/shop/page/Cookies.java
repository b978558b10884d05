package io.fitconnect.shop.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The shop's cookies: unreadable for scripts, not sent with requests that other sites make in the background, and on HTTPS bound to
 * this very host by the prefix {@code __Host-}. A browser shares cookies between the ports of a host, so their names begin with
 * {@code shop-}.
 */
@Component
public class Cookies {

    private static final Duration UNTIL_THE_BROWSER_ENDS = Duration.ofSeconds(-1);

    private final boolean secure;

    Cookies(AddressSettings settings) {
        this.secure = settings.isSecure();
    }

    /** The name as the browser knows it. */
    public String nameOf(String name) {
        return secure ? "__Host-" + name : name;
    }

    public boolean isSecure() {
        return secure;
    }

    public Optional<String> find(HttpServletRequest request, String name) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, nameOf(name));
        return cookie == null ? Optional.empty() : Optional.ofNullable(cookie.getValue());
    }

    public void keep(HttpServletResponse response, String name, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(nameOf(name), value)
                        .path("/")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    public void keepUntilTheBrowserEnds(HttpServletResponse response, String name, String value) {
        keep(response, name, value, UNTIL_THE_BROWSER_ENDS);
    }

    public void drop(HttpServletResponse response, String name) {
        keep(response, name, "", Duration.ZERO);
    }
}
