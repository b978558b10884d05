package io.fitconnect.platform.message;

import java.util.Map;

/**
 * Names a text. An enum of the feature implements it; {@code <Enum>_en.properties} and {@code <Enum>_ru.properties} in
 * its package hold the patterns of ICU's MessageFormat with named arguments, under the constants' names in kebab-case.
 */
public interface MessageKey {

    /** The constant's name. */
    String name();

    /** The enum, beside which the bundles lie. */
    Class<?> getDeclaringClass();

    /** The text, which takes no arguments. */
    default Message message() {
        return new Message(this, Map.of());
    }

    /** The text with an argument. */
    default Message message(String name, Object value) {
        return new Message(this, Map.of(name, value));
    }

    /** The text with all its arguments. */
    default Message message(Map<String, ?> arguments) {
        return new Message(this, Map.copyOf(arguments));
    }
}
