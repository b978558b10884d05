package io.fitconnect.platform.revocation;

import io.fitconnect.platform.call.InternalCalls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads revocations from auth-service. */
public final class HttpRevocationFeed implements RevocationFeed {

    private static final String PATH = "/internal/v1/revocations?limit=";
    private static final String SCOPE = "internal:revocations";

    private final InternalCalls authService;

    public HttpRevocationFeed(InternalCalls authService) {
        this.authService = authService;
    }

    /** Fails when auth-service does: the poller keeps the last state, which no invented batch may replace. */
    @Override
    public RevocationBatch read(@Nullable String after, int limit) {
        String from = after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return authService.get(PATH + limit + from, SCOPE, RevocationBatch.class, failure -> {
            throw failure;
        });
    }
}
