package io.fitconnect.shop.customer.web;

import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.shop.customer.ProviderSettings;
import io.fitconnect.shop.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that a browser has begun, each in a sealed cookie of its own: two tabs do not disturb each other, any instance can
 * finish what another one began, and a visitor who is only looked up silently leaves no session behind.
 */
@Component
class SignInAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "shop-sign-in-";
    private static final String CURRENT = SignInAttempts.class.getName();
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_=-]{20,100}");

    private final Sealer sealer;
    private final Cookies cookies;
    private final ProviderSettings provider;

    SignInAttempts(Sealer sealer, Cookies cookies, ProviderSettings provider) {
        this.sealer = sealer;
        this.cookies = cookies;
        this.provider = provider;
    }

    /** The attempt that this request finishes, for those who handle its end. */
    static Optional<SignInAttempt> current(HttpServletRequest request) {
        return Optional.ofNullable((SignInAttempt) request.getAttribute(CURRENT));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return find(request).map(SignInAttempt::toRequest).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun != null) {
            SignInAttempt attempt = SignInAttempt.of(begun);
            String name = cookieFor(attempt.state());
            cookies.keep(response, name, sealer.seal(attempt.toText(), name), KEPT);
        }
    }

    /** Empty also when the answer names another issuer, or none (RFC 9207). */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInAttempt> found = find(request);
        found.ifPresent(attempt -> {
            request.setAttribute(CURRENT, attempt);
            cookies.drop(response, cookieFor(attempt.state()));
        });
        return found.filter(attempt -> provider.issuer().toString().equals(request.getParameter("iss")))
                .map(SignInAttempt::toRequest)
                .orElse(null);
    }

    private Optional<SignInAttempt> find(HttpServletRequest request) {
        @Nullable String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null || !STATE.matcher(state).matches()) {
            return Optional.empty();
        }
        String name = cookieFor(state);
        return cookies.find(request, name)
                .flatMap(value -> open(value, name))
                .flatMap(SignInAttempt::parse)
                .filter(attempt -> attempt.state().equals(state));
    }

    private Optional<String> open(String value, String name) {
        try {
            return Optional.of(sealer.open(value, name));
        } catch (BrokenSeal changed) {
            return Optional.empty();
        }
    }

    private static String cookieFor(String state) {
        return COOKIE + HexFormat.of().formatHex(Sha256.of(state.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }
}
