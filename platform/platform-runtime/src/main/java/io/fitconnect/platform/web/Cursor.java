package io.fitconnect.platform.web;

import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a list goes on: opaque to clients, a small record of the feature inside. Its moments are of the years 1 to 9999, so that a forged one
 * reaches no database that cannot hold it; other bounds are the record's.
 */
public final class Cursor {

    private static final JsonMapper JSON = StrictJson.apply(JsonMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final int MAX_LENGTH = 1024;

    private Cursor() {}

    /** Writes a position, none of whose members is null, as text that is safe in a query parameter. */
    public static String encode(Object position) {
        byte[] json = JSON.writeValueAsBytes(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** Reads a position, or refuses a cursor that this service did not make. */
    public static <T> T decode(String cursor, Class<T> positionType) {
        if (cursor.length() > MAX_LENGTH) {
            throw unknown();
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            T position = JSON.readValue(json, positionType);
            if (position == null) {
                throw unknown();
            }
            return position;
        } catch (IllegalArgumentException | JacksonException e) {
            throw unknown();
        }
    }

    /** Refuses a cursor that this service did not make. */
    public static Refusal unknown() {
        return new Refusal(
                CommonProblems.INVALID_REQUEST, "The cursor is not valid. Leave it out to start at the beginning.");
    }
}
