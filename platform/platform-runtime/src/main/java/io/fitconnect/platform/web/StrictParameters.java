package io.fitconnect.platform.web;

import io.fitconnect.platform.json.Moments;
import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads parameters and path parts as the API documents them, not as Spring would guess: it takes a number for milliseconds since
 * 1970, {@code 0x10} for 16, {@code on} for true and {@code 1-1-1-1-1} for a UUID, and years that no database holds. What cannot be read is a 400. By editors: where
 * a converter refuses a text, Spring asks the lenient editors of the JDK's types next.
 */
@ControllerAdvice
final class StrictParameters {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @InitBinder
    void register(WebDataBinder binder) {
        register(binder, StrictParameters::truth, Boolean.class, boolean.class);
        register(binder, text -> Integer.valueOf(require(WHOLE_NUMBER, text)), Integer.class, int.class);
        register(binder, text -> Long.valueOf(require(WHOLE_NUMBER, text)), Long.class, long.class);
        register(binder, text -> UUID.fromString(require(ID, text)), UUID.class);
        register(binder, Moments::instant, Instant.class);
        register(binder, Moments::date, LocalDate.class);
    }

    private static void register(WebDataBinder binder, Function<String, Object> reader, Class<?>... types) {
        for (Class<?> type : types) {
            binder.registerCustomEditor(type, new Reader(reader));
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + pattern);
        }
        return text;
    }

    private static final class Reader extends PropertyEditorSupport {

        private final Function<String, Object> reader;

        Reader(Function<String, Object> reader) {
            this.reader = reader;
        }

        @Override
        public void setAsText(String text) {
            try {
                setValue(reader.apply(text));
            } catch (DateTimeException unreadable) {
                throw new IllegalArgumentException("neither a day nor a moment with its offset", unreadable);
            }
        }
    }
}
