package io.fitconnect.platform.security;

import java.security.Principal;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes a {@link Caller} from the checked token. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof JwtAuthenticationToken authentication) {
            return toCaller(authentication);
        }
        throw new InsufficientAuthenticationException("An access token is needed");
    }

    private static Caller toCaller(JwtAuthenticationToken authentication) {
        Jwt token = authentication.getToken();
        String clientId = token.getClaimAsString("client_id");
        return new Caller(
                subjectOf(token),
                clientId == null ? "" : clientId,
                new HashSet<>(TokenAuthorities.scopesOf(token)),
                new HashSet<>(TokenAuthorities.rolesOf(token)));
    }

    private static Optional<UUID> subjectOf(Jwt token) {
        String subject = token.getSubject();
        if (subject == null || subject.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty(); // a client that acts for itself: its subject is its client id
        }
    }
}
