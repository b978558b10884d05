package io.fitconnect.platform.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Makes a mapper strict. One freedom is left, because JSON Schema leaves it: {@code 4.0} is the whole number 4
 * (decision 0015).
 */
public final class StrictJson {

    private StrictJson() {}

    /** A strict mapper with nothing else set. */
    public static JsonMapper mapper() {
        return apply(JsonMapper.builder()).build();
    }

    /** Makes the mapper under construction strict. */
    public static JsonMapper.Builder apply(JsonMapper.Builder builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.ALWAYS_ALLOW_STRINGIFIED_DATE_TIMESTAMPS)
                .withCoercionConfigDefaults(StrictJson::refuseAll)
                .withCoercionConfig(
                        LogicalType.Float,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .addModule(scalars());
    }

    private static void refuseAll(MutableCoercionConfig config) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Jackson's own readers of these types take other shapes whatever the settings say. */
    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule("fitconnect-strict");
        module.addDeserializer(String.class, new TextReader<>(String.class, text -> text));
        module.addDeserializer(Instant.class, new TextReader<>(Instant.class, Moments::instant));
        module.addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, Moments::date));
        module.addDeserializer(UUID.class, new TextReader<>(UUID.class, StrictJson::uuid));
        module.addDeserializer(Integer.class, NumberReader.ofInteger(Integer.class));
        module.addDeserializer(int.class, NumberReader.ofInteger(int.class));
        module.addDeserializer(Long.class, NumberReader.ofLong(Long.class));
        module.addDeserializer(long.class, NumberReader.ofLong(long.class));
        module.addDeserializer(Double.class, NumberReader.ofDouble(Double.class));
        module.addDeserializer(double.class, NumberReader.ofDouble(double.class));
        return module;
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return id;
    }
}
