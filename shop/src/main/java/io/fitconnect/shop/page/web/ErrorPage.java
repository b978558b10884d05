package io.fitconnect.shop.page.web;

import io.fitconnect.platform.servlet.BrowserErrors;
import io.fitconnect.shop.page.HtmlPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what failed; the same for every client, since the shop has no API. */
@HtmlPage
class ErrorPage implements BrowserErrors {

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        response.setStatus(status.value());
        model.addAttribute("isFailure", true);
        model.addAttribute("kind", kindOf(status));
        return "error";
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN, BAD_REQUEST, METHOD_NOT_ALLOWED -> "bad-request";
            case SERVICE_UNAVAILABLE -> "busy";
            default -> "failed";
        };
    }
}
