package io.fitconnect.gateway.problem;

import static io.fitconnect.gateway.page.PageFrame.escape;

import io.fitconnect.gateway.page.PageFrame;
import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Says to a person in a browser what a problem document says to a program, with a way on. */
final class ProblemPage {

    private static final String TEXT = "      <p>%s</p>%n";
    private static final String NUMBER = "      <p class=\"hint\">%s <code>%s</code></p>%n";
    private static final String AGAIN = "      <p><a class=\"button primary\" href=\"%s\">%s</a></p>%n";
    private static final String HOME = "      <p><a class=\"button %s\" href=\"/app/\">%s</a></p>%n";

    private ProblemPage() {}

    /** Whether a browser opens a page, and no program asks for data. */
    static boolean isWanted(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                && !request.getURI().getRawPath().startsWith("/api/")
                && accepted(request).stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    }

    private static List<MediaType> accepted(ServerHttpRequest request) {
        try {
            return request.getHeaders().getAccept();
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }

    /**
     * Renders the page.
     *
     * @param address what the browser asked for, as it came
     */
    static String render(Refusal refusal, String address, String requestId, Locale language) {
        HttpStatus status = refusal.type().status();
        if (status == HttpStatus.NOT_FOUND) {
            return PageFrame.render(
                    in(GatewayText.PAGE_UNKNOWN, language),
                    TEXT.formatted(text(GatewayText.PAGE_CHECK_ADDRESS, language)) + home("primary", language),
                    language);
        }
        if (status.is5xxServerError()) {
            String content = TEXT.formatted(text(GatewayText.PAGE_AWAY_DETAIL, language))
                    + NUMBER.formatted(text(GatewayText.PAGE_REQUEST_NUMBER, language), escape(requestId))
                    + AGAIN.formatted(escape(address), text(GatewayText.PAGE_TRY_AGAIN, language))
                    + home("secondary", language);
            return PageFrame.render(in(GatewayText.PAGE_AWAY, language), content, language);
        }
        String content = TEXT.formatted(escape(refusal.detail(language))) + home("primary", language);
        return PageFrame.render(refusal.type().title().message().in(language), content, language);
    }

    private static String home(String style, Locale language) {
        return HOME.formatted(style, text(GatewayText.PAGE_HOME, language));
    }

    private static String text(GatewayText key, Locale language) {
        return escape(in(key, language));
    }

    private static String in(GatewayText key, Locale language) {
        return key.message().in(language);
    }
}
