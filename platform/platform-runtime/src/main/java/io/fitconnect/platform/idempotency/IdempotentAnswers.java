package io.fitconnect.platform.idempotency;

import io.fitconnect.platform.security.Caller;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that is sent again under its {@code Idempotency-Key} as the first time: with that status, those
 * headers and that body, whatever became of what was made. A key belongs to the account, the client and the operation, so
 * no client reads by it what another has sent.
 */
public final class IdempotentAnswers {

    private final IdempotencyKeys keys;
    private final JsonMapper json;

    public IdempotentAnswers(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Runs the effect, or answers as it did under this key.
     *
     * @param key       the header {@code Idempotency-Key}; without one the effect runs each time
     * @param operation what is asked for, such as {@code POST /api/v1/trainings}
     * @param request   the body as it was read; another one under the same key is refused with 422
     * @param effect    makes the answer, in a transaction that may be repeated
     */
    public ResponseEntity<JsonNode> answer(
            @Nullable String key, Caller caller, String operation, Object request, Supplier<ResponseEntity<?>> effect) {
        Supplier<KeptAnswer> first = () -> KeptAnswer.of(effect.get(), json);
        if (key == null) {
            return first.get().toResponse();
        }
        return keys.once(scope(caller, operation), key, RequestFingerprint.of(request, json), KeptAnswer.class, first)
                .toResponse();
    }

    private static String scope(Caller caller, String operation) {
        String account = caller.subject().map(UUID::toString).orElse("");
        return account + "/" + caller.clientId() + "/" + operation;
    }
}
