package io.fitconnect.gateway.token.jws;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object member by member: a member may occur once, nothing follows the object, and a value of another
 * type than asked for is malformed. Two readers of a token can then not see different claims.
 */
final class JsonObjectReader implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(32)
                    .build())
            .build();

    private final JsonParser parser;

    JsonObjectReader(byte[] text) {
        this.parser = JSON.createParser(ObjectReadContext.empty(), text);
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
    }

    /** The name of the next member, or null at the end of the document. */
    @Nullable
    String nextName() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            return name;
        }
        if (parser.nextToken() != null) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        return null;
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        return parser.getString();
    }

    /** A string, or an array of strings. */
    List<String> texts() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return List.of(text());
        }
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    /** Whole seconds since 1970; a fraction is cut off. */
    long seconds() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        double value = token == JsonToken.VALUE_NUMBER_FLOAT ? parser.getDoubleValue() : Double.NaN;
        if (!(Math.abs(value) < Integer.MAX_VALUE * 1000.0)) {
            throw new TokenRefused(TokenFault.MALFORMED);
        }
        return (long) value;
    }

    void skip() {
        parser.skipChildren();
    }

    @Override
    public void close() throws JacksonException {
        parser.close();
    }
}
