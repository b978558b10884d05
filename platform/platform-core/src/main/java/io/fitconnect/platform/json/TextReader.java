package io.fitconnect.platform.json;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from a JSON string and from nothing else; neither a zero byte nor half of a character can be stored. */
final class TextReader<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> parse;

    TextReader(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson's handlers return a value of the handled type, or throw
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getString();
        if (!isStorable(text)) {
            return (T) context.handleWeirdStringValue(handledType(), "", "holds a zero byte or half of a character");
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return (T) context.handleWeirdStringValue(handledType(), text, "cannot be read");
        }
    }

    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
