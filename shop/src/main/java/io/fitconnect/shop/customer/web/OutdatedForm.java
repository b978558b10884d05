package io.fitconnect.shop.customer.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Leads on from a form whose token is missing or old. Nothing of the form is used; the page says so. */
final class OutdatedForm implements AccessDeniedHandler {

    private static final List<String> PAGES = List.of("/checkout", "/cart");

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var page = PAGES.stream().filter(request.getRequestURI()::startsWith).findFirst();
        if (denied instanceof CsrfException && page.isPresent()) {
            response.sendRedirect(page.get() + "?outdated");
        } else {
            refusal.handle(request, response, denied);
        }
    }
}
