package io.fitconnect.auth.page.web;

import io.fitconnect.auth.page.HtmlPage;
import io.fitconnect.platform.problem.StatusProblems;
import io.fitconnect.platform.problem.web.ProblemAnswer;
import io.fitconnect.platform.servlet.BrowserErrors;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page for whatever failed outside of a page's own form. For an application's faulty request it names the fault, which
 * helps the application's developer and tells a visitor that it is not theirs.
 */
@HtmlPage
class ErrorPage implements BrowserErrors {

    private static final Set<String> PROTOCOL_PAGES = Set.of("/oauth2/authorize", "/connect/logout");

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = statusOf(request);
        response.setStatus(status.value());
        model.asMap().remove("languages"); // they would lead to this address, which shows nothing by itself
        model.addAttribute("kind", kindOf(status));
        model.addAttribute("fault", findFault(request).orElse(null));
        return "error";
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request, Locale language) {
        return ProblemAnswer.of(StatusProblems.refuse(statusOf(request)), null, language);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case BAD_REQUEST -> "bad-request";
            default -> "failed";
        };
    }

    private static Optional<String> findFault(HttpServletRequest request) {
        @Nullable Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
                .map(String::valueOf)
                .filter(message -> path instanceof String text && PROTOCOL_PAGES.contains(text) && !message.isBlank());
    }
}
