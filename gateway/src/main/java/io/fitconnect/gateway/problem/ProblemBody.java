package io.fitconnect.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Renders a problem document; the instance is the path alone, because a query may hold secrets. */
public final class ProblemBody {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProblemBody() {}

    public static byte[] render(ProblemType type, String detail, @Nullable String instance, String requestId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.uri());
        body.put("title", type.title());
        body.put("status", type.status().value());
        body.put("detail", detail);
        if (instance != null) {
            body.put("instance", instance);
        }
        body.put("requestId", requestId);
        return JSON.writeValueAsBytes(body);
    }
}
