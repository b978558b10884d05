package io.fitconnect.platform.web;

import io.fitconnect.platform.json.Moments;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads parameters and path parts as the API documents them, not as Spring would guess: it takes a number for milliseconds since
 * 1970, {@code 0x10} for 16, {@code on} for true and {@code 1-1-1-1-1} for a UUID. What cannot be read is a 400.
 */
final class StrictParameters implements WebMvcConfigurer {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, Moments::instant);
        registry.addConverter(String.class, Boolean.class, (Converter<String, Boolean>) StrictParameters::truth);
        registry.addConverter(String.class, UUID.class, text -> UUID.fromString(require(ID, text)));
        registry.addConverter(String.class, Integer.class, text -> Integer.valueOf(require(WHOLE_NUMBER, text)));
        registry.addConverter(String.class, Long.class, text -> Long.valueOf(require(WHOLE_NUMBER, text)));
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
}
