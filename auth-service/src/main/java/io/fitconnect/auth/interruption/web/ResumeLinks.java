package io.fitconnect.auth.interruption.web;

import io.fitconnect.auth.interruption.InterruptedRequest;
import io.fitconnect.auth.interruption.InterruptedRequests;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Adds the key of the waiting request to each link, form and redirect that leads on within signing in, so that no page has to
 * think of it.
 */
final class ResumeLinks implements RequestDataValueProcessor {

    private static final List<String> SIGNING_IN = List.of("/login", "/register", "/recover");

    private final RequestDataValueProcessor others;
    private final InterruptedRequests requests;

    ResumeLinks(RequestDataValueProcessor others, InterruptedRequests requests) {
        this.others = others;
        this.requests = requests;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return withKey(request, others.processUrl(request, url));
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return withKey(request, others.processAction(request, action, method));
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return others.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return others.getExtraHiddenFields(request);
    }

    private String withKey(HttpServletRequest request, String url) {
        if (!leadsOn(url)) {
            return url;
        }
        return requests.find(request)
                .map(InterruptedRequest::key)
                .map(key -> UriComponentsBuilder.fromUriString(url)
                        .replaceQueryParam(InterruptedRequests.KEY, key)
                        .build()
                        .toUriString())
                .orElse(url);
    }

    private static boolean leadsOn(String url) {
        return SIGNING_IN.stream()
                .anyMatch(path -> url.equals(path) || url.startsWith(path + "/") || url.startsWith(path + "?"));
    }
}
