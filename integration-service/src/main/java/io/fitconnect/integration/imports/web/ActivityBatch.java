package io.fitconnect.integration.imports.web;

import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.problem.InvalidValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The items of a batch as ranges of its bytes: no activity becomes a tree of objects, and each is kept as it was written. What
 * is wrong with the batch itself refuses it; what is wrong within an activity is seen later and refuses that alone.
 */
final class ActivityBatch {

    static final int MOST_ITEMS = 1_000;

    private static final JsonMapper JSON = StrictJson.mapper();

    private final byte[] content;
    private final List<Item> items = new ArrayList<>();

    private ActivityBatch(byte[] content) {
        this.content = content;
    }

    static List<Item> read(byte[] content) {
        ActivityBatch batch = new ActivityBatch(content);
        try (JsonParser json = JSON.createParser(content)) {
            batch.read(json);
        } catch (JacksonException broken) {
            throw InvalidValue.refuse("body", "must be JSON; it breaks off or is malformed");
        }
        if (batch.items.isEmpty() || batch.items.size() > MOST_ITEMS) {
            throw InvalidValue.refuse("items", "must have 1 to " + MOST_ITEMS + " items");
        }
        return batch.items;
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw InvalidValue.refuse("body", "must be an object with items");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            if (!"items".equals(member) || json.nextToken() != JsonToken.START_ARRAY) {
                throw InvalidValue.refuse("items", "must be the only member, a list");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                readItem(json);
            }
        }
        if (json.nextToken() != null) {
            throw InvalidValue.refuse("body", "must be one object");
        }
    }

    private void readItem(JsonParser json) {
        String place = "items[" + items.size() + "]";
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw InvalidValue.refuse(place, "must be an object");
        }
        if (items.size() > MOST_ITEMS) {
            throw InvalidValue.refuse("items", "must have 1 to " + MOST_ITEMS + " items");
        }
        String externalId = null;
        byte[] activity = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = String.valueOf(json.currentName());
            JsonToken value = json.nextToken();
            switch (member) {
                case "externalId" -> externalId = text(place, json, value);
                case "activity" -> activity = range(place, json, value);
                default -> throw InvalidValue.refuse(place + "." + member, "must not be there");
            }
        }
        if (externalId == null || activity == null) {
            throw InvalidValue.refuse(place, "must have externalId and activity");
        }
        items.add(new Item(externalId, activity));
    }

    private static String text(String place, JsonParser json, @Nullable JsonToken value) {
        if (value != JsonToken.VALUE_STRING) {
            throw InvalidValue.refuse(place + ".externalId", "must be a text");
        }
        return json.getString();
    }

    private byte[] range(String place, JsonParser json, @Nullable JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            throw InvalidValue.refuse(place + ".activity", "must be an object");
        }
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        int to = (int) json.currentLocation().getByteOffset();
        return Arrays.copyOfRange(content, from, to);
    }

    /** One activity, as JSON. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Item(String externalId, byte[] activity) {}
}
