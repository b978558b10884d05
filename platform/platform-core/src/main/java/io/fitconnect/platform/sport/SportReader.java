package io.fitconnect.platform.sport;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a sport by its key and refuses a key that the catalogue lacks, as an enum's reader does. */
final class SportReader extends StdScalarDeserializer<Sport> {

    SportReader() {
        super(Sport.class);
    }

    @Override
    public Sport deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Sport) context.handleUnexpectedToken(Sport.class, parser);
        }
        String key = parser.getString();
        return Sports.find(key)
                .orElseGet(() -> (Sport) context.handleWeirdStringValue(Sport.class, key, "is no sport's key"));
    }
}
