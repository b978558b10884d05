package io.fitconnect.platform.json;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a number from a JSON number and from nothing else; what does not fit the type is refused, never rounded. */
final class NumberReader<T extends Number> extends StdScalarDeserializer<T> {

    private final transient Function<BigDecimal, T> fit;

    private NumberReader(Class<T> type, Function<BigDecimal, T> fit) {
        super(type);
        this.fit = fit;
    }

    static NumberReader<Integer> ofInteger(Class<Integer> type) {
        return new NumberReader<>(type, BigDecimal::intValueExact);
    }

    static NumberReader<Long> ofLong(Class<Long> type) {
        return new NumberReader<>(type, BigDecimal::longValueExact);
    }

    static NumberReader<Double> ofDouble(Class<Double> type) {
        return new NumberReader<>(type, NumberReader::finite);
    }

    @Override
    @SuppressWarnings("unchecked") // Jackson's handlers return a value of the handled type, or throw
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        BigDecimal number = parser.getDecimalValue();
        try {
            return fit.apply(number);
        } catch (ArithmeticException unfit) {
            return (T) context.handleWeirdNumberValue(handledType(), number, "does not fit");
        }
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        if (handledType().isPrimitive()) {
            return context.reportInputMismatch(handledType(), "null for a primitive");
        }
        return super.getNullValue(context);
    }

    private static Double finite(BigDecimal number) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("Beyond the range of a double");
        }
        return value;
    }
}
