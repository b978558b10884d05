package io.fitconnect.platform.message;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * A text with its arguments, in no language yet. An argument is a text, a number, an {@link java.time.Instant} or a
 * {@link java.time.LocalDate}; one that is missing or unknown fails here, not where a person reads.
 */
public record Message(MessageKey key, Map<String, Object> arguments) {

    public Message {
        arguments = Map.copyOf(arguments);
        Bundle.of(key, Languages.DEFAULT).requireArguments(key, arguments.keySet());
    }

    /** The text in a language, with times in UTC. */
    public String in(Locale language) {
        return in(language, ZoneOffset.UTC);
    }

    /** The text in a language, with times in the zone of the reader. */
    public String in(Locale language, ZoneId zone) {
        Locale known = Languages.nearest(language);
        return Bundle.of(key, known).render(key, arguments, zone);
    }
}
