package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.CurrentCustomer;
import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.page.Cookies;
import io.fitconnect.shop.page.LocalPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the provider once per browser session, without a page, whether the visitor is signed in there: who comes from the training app
 * is then signed in here too. Only a browser that opens a page from outside the shop is led that way.
 */
final class SilentSignIn extends OncePerRequestFilter {

    /** Stands in the address of a browser that keeps no cookies, so that it is not led in a circle. */
    static final String ASKED = "asked";

    private static final String COOKIE = "shop-asked";
    /** What a link of the training app carries, whose reader is signed in there: asked again, whatever came out before. */
    private static final String FROM = "from";

    private static final String APP = "app";
    private static final List<String> NO_PAGES =
            List.of("/sign-in", "/sign-out", "/login", "/logout", "/oauth2", "/assets", "/pictures", "/error");

    private final Provider provider;
    private final Cookies cookies;

    SilentSignIn(Provider provider, Cookies cookies) {
        this.provider = provider;
        this.cookies = cookies;
    }

    static boolean isRemembered(HttpServletRequest request, Cookies cookies) {
        return cookies.find(request, COOKIE).isPresent();
    }

    /** From now on this browser session is not asked again. */
    static void remember(HttpServletResponse response, Cookies cookies) {
        cookies.keepUntilTheBrowserEnds(response, COOKIE, "1");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWanted(request) && provider.findReachable().isPresent()) {
            remember(response, cookies);
            response.sendRedirect(SignInRequests.begin(here(request), true));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isWanted(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && "document".equals(request.getHeader("Sec-Fetch-Dest"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && NO_PAGES.stream().noneMatch(request.getRequestURI()::startsWith)
                && request.getParameter(ASKED) == null
                && (APP.equals(request.getParameter(FROM)) || !isRemembered(request, cookies))
                && CurrentCustomer.of(SecurityContextHolder.getContext().getAuthentication())
                        .isEmpty();
    }

    /** Where the browser goes on, without what would have it asked once more. */
    private static LocalPath here(HttpServletRequest request) {
        String query = Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(FROM + "="))
                .collect(Collectors.joining("&"));
        return LocalPath.orHome(request.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
    }
}
