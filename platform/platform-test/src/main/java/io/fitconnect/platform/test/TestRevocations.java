package io.fitconnect.platform.test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Revokes {@link TestTokens}, as auth-service does it; contexts that trust them poll every two seconds. */
public final class TestRevocations {

    private static final List<Map<String, String>> RECORD = new ArrayList<>();

    private TestRevocations() {}

    /** Revokes each token with this {@code sid} that was issued until now. */
    public static void revokeSession(String sessionId) {
        // The moment is a second ahead, because iat has no fractions.
        add(Map.of(
                "sessionId",
                sessionId,
                "notBefore",
                Instant.now().plusSeconds(1).toString()));
    }

    private static synchronized void add(Map<String, String> revocation) {
        RECORD.add(revocation);
    }

    /** The answer to a poll: what was added since its cursor, which is a count. */
    static synchronized byte[] after(URI poll) {
        var query = String.valueOf(poll.getQuery());
        var from = query.contains("after=") ? Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1")) : 0;
        var answer = Map.of("revocations", RECORD.subList(from, RECORD.size()), "next", "" + RECORD.size());
        return JsonMapper.shared().writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
    }
}
