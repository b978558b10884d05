package io.fitconnect.shop.customer.web;

import io.fitconnect.shop.customer.Provider;
import io.fitconnect.shop.page.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds to an authorization request what the visitor wants: their language, where they go on, and whether no page may be shown. */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final String BASE = "/oauth2/authorization";
    private static final RequestMatcher AT_PROVIDER =
            PathPatternRequestMatcher.withDefaults().matcher(BASE + "/" + Provider.ID);

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final LocaleResolver locales;

    SignInRequests(Provider provider, LocaleResolver locales) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(provider, BASE);
        this.locales = locales;
    }

    /** The address that begins a sign-in. */
    static String begin(LocalPath target, boolean silent) {
        var address = UriComponentsBuilder.fromPath(BASE + "/" + Provider.ID).queryParam("to", "{to}");
        if (silent) {
            address.queryParam("silent");
        }
        return address.encode().buildAndExpand(target.value()).toUriString();
    }

    /** Nothing at the address of another provider, of which there is none: the standard resolver would fail. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return AT_PROVIDER.matches(request) ? complete(standard.resolve(request), request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return registrationId.equals(Provider.ID) ? complete(standard.resolve(request, registrationId), request) : null;
    }

    private @Nullable OAuth2AuthorizationRequest complete(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        boolean silent = request.getParameter("silent") != null;
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", locales.resolveLocale(request).toLanguageTag());
                    if (silent) {
                        parameters.put("prompt", "none");
                    }
                })
                .attributes(attributes -> {
                    attributes.put(SignInAttempt.SILENT, silent);
                    attributes.put(
                            SignInAttempt.TARGET,
                            LocalPath.orHome(request.getParameter("to")).value());
                })
                .build();
    }
}
