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
            acts("/account/email/code", "/account/email"),
            page("/account/security/authenticator"),
            page("/account/security/passkeys/new"),
            page("/account/data/delete"),
            download("/account/data/exports/*", "/account/data"),
            acts("/account/security/**", "/account/security"),
            acts("/account/sessions/end-others", "/account/sessions"),
            acts("/account/apps/**", "/account/apps"),
            page("/account/developer"),
            page("/account/developer/*"),
            acts("/account/developer/**", "/account/developer"),
            ofStaff("/back-office/apps/**", "/back-office/apps"),
            ofStaff("/back-office/**", "/back-office"),
            seenByStaff("/back-office/**"));

    private SensitivePaths() {}

    /** What the request needs; empty when it needs no proof. */
    static Optional<Sensitive> find(HttpServletRequest request) {
        return ALL.stream()
                .filter(line -> line.requests().matches(request))
                .findFirst()
                .map(line -> new Sensitive(line.page().orElse(request.getRequestURI()), line.ofStaff(), line.act()));
    }

    private static Line page(String path) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(path), Optional.empty(), false, true);
    }

    private static Line download(String path, String page) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(path), Optional.of(page), false, true);
    }

    private static Line acts(String path, String page) {
        return new Line(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path),
                Optional.of(page),
                false,
                true);
    }

    private static Line ofStaff(String path, String page) {
        return new Line(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path), Optional.of(page), true, true);
    }

    /** What staff read is personal data of other people, which a stolen password alone must not open. */
    private static Line seenByStaff(String path) {
        return new Line(PathPatternRequestMatcher.withDefaults().matcher(path), Optional.empty(), true, false);
    }

    /**
     * What a request needs a recent proof for.
     *
     * @param page    where the person comes back to
     * @param ofStaff whether it is about other people's accounts
     * @param act     whether it needs the proof now; else the session may have it of any time
     */
    record Sensitive(String page, boolean ofStaff, boolean act) {}

    /**
     * A line of the list.
     *
     * @param page    where the person comes back to; empty for the page itself
     * @param ofStaff whether it is about other people's accounts
     * @param act     whether it needs the proof now
     */
    private record Line(RequestMatcher requests, Optional<String> page, boolean ofStaff, boolean act) {}
}
