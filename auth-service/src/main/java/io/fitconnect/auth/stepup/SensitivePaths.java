package io.fitconnect.auth.stepup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The pages and acts that need a recent proof that the owner sits there. A page that shows or hands out something sensitive
 * needs it when it is opened; else only what its forms do.
 */
final class SensitivePaths {

    private static final List<Line> ALL = List.of(
            page("/account/password"),
            page("/account/email"),
            page("/account/security/authenticator"),
            page("/account/security/passkeys/new"),
            page("/account/security/providers/*/link"),
            page("/account/data/delete"),
            download("/account/data/exports/*", "/account/data"),
            acts("/account/security/**", "/account/security"),
            acts("/account/sessions/end-others", "/account/sessions"));

    private SensitivePaths() {}

    /** The page that the person comes back to; empty when the request needs no proof. */
    static Optional<String> find(HttpServletRequest request) {
        return ALL.stream()
                .filter(line -> line.requests().matches(request))
                .findFirst()
                .map(line -> line.page().orElse(request.getRequestURI()));
    }

    private static Line page(String path) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(path), Optional.empty());
    }

    private static Line download(String path, String page) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(path), Optional.of(page));
    }

    private static Line acts(String path, String page) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path), Optional.of(page));
    }

    /**
     * A line of the list.
     *
     * @param page where the person comes back to; empty for the page itself
     */
    private record Line(RequestMatcher requests, Optional<String> page) {}
}
