package io.fitconnect.platform.persistence;

import io.fitconnect.platform.json.WireName;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an enum under its wire name, never under its position. A service extends it with {@code @Converter(autoApply =
 * true)} for each of its enums.
 */
public abstract class WireNameColumn<E extends Enum<E>> implements AttributeConverter<@Nullable E, @Nullable String> {

    private final Class<E> type;
    private final @Nullable E unknown;

    /** Fails on a word that the enum does not know: only this service writes the column. */
    protected WireNameColumn(Class<E> type) {
        this.type = type;
        this.unknown = null;
    }

    /** Reads a word that the enum does not know as the given constant, because a newer version may have written it. */
    protected WireNameColumn(Class<E> type, E unknown) {
        this.type = type;
        this.unknown = unknown;
    }

    @Override
    public final @Nullable String convertToDatabaseColumn(@Nullable E constant) {
        return constant == null ? null : WireName.of(constant);
    }

    @Override
    public final @Nullable E convertToEntityAttribute(@Nullable String word) {
        if (word == null) {
            return null;
        }
        E known = WireName.find(type, word).orElse(unknown);
        if (known == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no constant for '" + word + "'");
        }
        return known;
    }
}
