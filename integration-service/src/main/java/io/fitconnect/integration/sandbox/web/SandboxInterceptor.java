package io.fitconnect.integration.sandbox.web;

import io.fitconnect.integration.sandbox.KeepSandboxAthlete;
import io.fitconnect.integration.sandbox.SandboxAthlete;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.security.FirstPartyClients;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets an app push for a made-up athlete of its own: with the header, a token of the app itself speaks for that athlete, and with no
 * right more. A token of a person never does, so that nothing is pushed to a person by mistake.
 */
@Component
class SandboxInterceptor implements HandlerInterceptor {

    static final String HEADER = "FitConnect-Sandbox-Athlete";

    private static final Pattern NUMBER = Pattern.compile("[1-" + SandboxAthlete.MOST + "]");
    private static final int LENGTH_OF_ID = 36;

    private final KeepSandboxAthlete keepAthlete;
    private final FirstPartyClients house;

    SandboxInterceptor(KeepSandboxAthlete keepAthlete, FirstPartyClients house) {
        this.keepAthlete = keepAthlete;
        this.house = house;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String number = request.getHeader(HEADER);
        if (number == null) {
            return true;
        }
        JwtAuthenticationToken app = findApp();
        if (app == null) {
            throw InvalidValue.refuse(HEADER, "is for a token of a vendor's app itself (client credentials)");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw InvalidValue.refuse(HEADER, "must be 1 to " + SandboxAthlete.MOST);
        }
        SandboxAthlete athlete = new SandboxAthlete(clientOf(app.getToken()), Integer.parseInt(number));
        if (!request.getMethod().equals("GET")) {
            keepAthlete.handle(athlete);
        }
        speakFor(athlete, app);
        return true;
    }

    private @Nullable JwtAuthenticationToken findApp() {
        boolean isApp = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                && String.valueOf(token.getToken().getSubject()).length() != LENGTH_OF_ID
                && !clientOf(token.getToken()).isEmpty()
                && !house.firstParty().contains(clientOf(token.getToken()));
        return isApp
                ? (JwtAuthenticationToken) SecurityContextHolder.getContext().getAuthentication()
                : null;
    }

    private static String clientOf(Jwt token) {
        return Objects.requireNonNullElse(token.getClaimAsString("client_id"), "");
    }

    private static void speakFor(SandboxAthlete athlete, JwtAuthenticationToken app) {
        Jwt token = app.getToken();
        Jwt ofAthlete = Jwt.withTokenValue(token.getTokenValue())
                .headers(headers -> headers.putAll(token.getHeaders()))
                .claims(claims -> claims.putAll(token.getClaims()))
                .subject(athlete.id().toString())
                .build();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new JwtAuthenticationToken(
                ofAthlete, app.getAuthorities(), athlete.id().toString()));
        SecurityContextHolder.setContext(context);
    }
}
