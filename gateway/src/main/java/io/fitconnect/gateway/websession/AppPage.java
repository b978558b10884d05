package io.fitconnect.gateway.websession;

import io.fitconnect.gateway.page.PageFrame;
import io.fitconnect.gateway.token.key.SigningKeys;
import io.fitconnect.gateway.webapp.WebApp;
import io.fitconnect.gateway.websession.browser.ReturnPath;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/**
 * The web app's shell, or a bare page that shows who is signed in where the app was not built. A visitor without a session takes
 * the way over auth-service once, without seeing it, so that a person who is signed in there, by the shop for one, is signed in
 * here too.
 */
@Component
final class AppPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String LANGUAGE_COOKIE = "fitconnect-language";
    private static final String SILENT = "silent";

    private final LiveSessions sessions;
    private final SigningKeys keys;
    private final WebApp app;
    private final AppTemplate template;

    AppPage(LiveSessions sessions, SigningKeys keys, WebApp app, WebSessionSettings settings) {
        this.sessions = sessions;
        this.keys = keys;
        this.app = app;
        this.template = new AppTemplate(settings.shop().toString());
    }

    Mono<ServerResponse> handle(ServerRequest request) {
        return sessions.find(request.exchange())
                .flatMap(session -> show(request, session, null))
                .switchIfEmpty(
                        Mono.defer(() -> mayAskSilently(request) ? askSilently(request) : showSignedOut(request)))
                .onErrorResume(SessionEndpoint::isEnded, ended -> showSignedOut(request))
                .onErrorResume(AppPage::isUnchecked, away -> show(request, null, AppText.AWAY));
    }

    private static boolean isUnchecked(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.type().status().is5xxServerError();
    }

    /** Not while auth-service is away, and not for one whom it just sent back. */
    private boolean mayAskSilently(ServerRequest request) {
        return HttpMethod.GET.equals(request.method()) && request.queryParams().isEmpty() && !keys.areStale();
    }

    private static Mono<ServerResponse> askSilently(ServerRequest request) {
        String here = ReturnPath.of(request.uri().getRawPath());
        return Answers.redirect(SignInEndpoint.PATH + "?" + SILENT + "=yes&return-to="
                + UriUtils.encodeQueryParam(here, StandardCharsets.UTF_8));
    }

    private Mono<ServerResponse> showSignedOut(ServerRequest request) {
        @Nullable
        AppText told = request.queryParam(SignInResult.PARAMETER)
                .flatMap(SignInResult::textOf)
                .orElse(null);
        return show(request, null, told);
    }

    private Mono<ServerResponse> show(ServerRequest request, @Nullable WebSession session, @Nullable AppText alert) {
        if (app.isBuilt()) { // its script asks who is signed in
            return app.shell(request);
        }
        Locale language = languageOf(request, session);
        return Answers.ok()
                .contentType(HTML)
                .header("Content-Security-Policy", PageFrame.POLICY)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .bodyValue(template.render(session, alert, language));
    }

    /** What the person chose at auth-service's pages, else their setting, else what the browser prefers. */
    private static Locale languageOf(ServerRequest request, @Nullable WebSession session) {
        List<HttpCookie> chosen = request.cookies().getOrDefault(LANGUAGE_COOKIE, List.of());
        return chosen.stream()
                .findFirst()
                .flatMap(cookie -> Languages.find(cookie.getValue()))
                .or(() -> Languages.find(session == null ? null : session.language()))
                .orElseGet(() -> Languages.preferred(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
