package io.fitconnect.auth.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Lets pages use only what they bring along: style sheets and scripts from here, nothing inline, no frames. A form may lead
 * only here and, where a page says so, back to the application: browsers apply the rule to the redirect after the form.
 */
public final class ContentSecurityPolicy implements HeaderWriter {

    private static final String FORM_TARGET = ContentSecurityPolicy.class.getName() + ".formTarget";
    private static final String FIXED = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /** Allows the forms of this page to end at an application's redirect URI, or at another site that they lead to. */
    public static void allowFormTarget(HttpServletRequest request, String redirectUri) {
        findSource(redirectUri).ifPresent(source -> {
            Object others = request.getAttribute(FORM_TARGET);
            request.setAttribute(FORM_TARGET, others == null ? source : others + " " + source);
        });
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        Object target = request.getAttribute(FORM_TARGET);
        response.setHeader("Content-Security-Policy", target == null ? FIXED : FIXED + " " + target);
    }

    /** The origin of a web address; the bare scheme of an app's own scheme, and of an IPv6 host, which CSP cannot name. */
    private static Optional<String> findSource(String redirectUri) {
        try {
            URI uri = new URI(redirectUri);
            if (uri.getScheme() == null) {
                return Optional.empty();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("https") || scheme.equals("http");
            if (isWeb && uri.getHost() == null) {
                return Optional.empty();
            }
            if (!isWeb || uri.getHost().startsWith("[")) {
                return Optional.of(scheme + ":");
            }
            return Optional.of(scheme + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
