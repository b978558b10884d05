package io.fitconnect.platform.web;

import io.fitconnect.platform.json.JsonFaults;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Applies a JSON merge patch (RFC 7396) to a document: a member replaces, {@code null} removes, the rest stays, and so within each
 * object. A list is replaced as a whole.
 */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {};

    private final JsonMapper json;
    private final Validator validator;

    public MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Returns the patched document, or refuses members that are unknown or not valid. */
    public <T> T apply(Map<String, @Nullable Object> patch, T document, Class<T> type) {
        T result = read(merge(json.convertValue(document, MEMBERS), patch), type);
        requireValid(patch, result);
        return result;
    }

    private static Map<Object, Object> merge(@Nullable Object target, Map<?, ? extends @Nullable Object> patch) {
        Map<Object, Object> merged = new LinkedHashMap<>(target instanceof Map<?, ?> object ? object : Map.of());
        patch.forEach((member, value) -> {
            if (value == null) {
                merged.remove(member);
            } else {
                merged.put(member, value instanceof Map<?, ?> object ? merge(merged.get(member), object) : value);
            }
        });
        return merged;
    }

    private <T> T read(Map<Object, Object> merged, Class<T> type) {
        try {
            return json.convertValue(merged, type);
        } catch (JacksonException unreadable) {
            throw JsonFaults.refuse(unreadable, json);
        }
    }

    /** Looks at the patched members only, and all that is within them: what was kept by other rules is not the client's fault. */
    private <T> void requireValid(Map<String, @Nullable Object> patch, T document) {
        List<Map<String, String>> errors = validator.validate(document).stream()
                .filter(violation -> patch.containsKey(
                        violation.getPropertyPath().iterator().next().getName()))
                .map(violation -> Map.of("member", memberOf(violation), "problem", violation.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal(CommonProblems.INVALID_REQUEST, "Some members of the request are not valid.")
                    .with("errors", errors);
        }
    }

    private static String memberOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
