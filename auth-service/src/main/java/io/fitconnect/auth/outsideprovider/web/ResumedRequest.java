package io.fitconnect.auth.outsideprovider.web;

import io.fitconnect.auth.interruption.InterruptedRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The answer of a provider with the key of the request that waited; a provider repeats only its own parameters. */
final class ResumedRequest extends HttpServletRequestWrapper {

    private final String key;

    ResumedRequest(HttpServletRequest request, String key) {
        super(request);
        this.key = key;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return InterruptedRequests.KEY.equals(name) ? key : super.getParameter(name);
    }
}
