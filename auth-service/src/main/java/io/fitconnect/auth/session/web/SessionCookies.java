package io.fitconnect.auth.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session's cookie: unreadable for scripts, not sent with requests that other sites make in the background, and on
 * HTTPS bound to this very host by the prefix {@code __Host-}.
 */
@Component
final class SessionCookies implements CookieSerializer {

    private static final String NAME = "fitconnect-session";

    /** What Spring Session generates; nothing else reaches the database, which refuses zero bytes. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CookieSerializer secure = cookie("__Host-" + NAME, true);
    private final CookieSerializer plain = cookie(NAME, false);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }

    private CookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
