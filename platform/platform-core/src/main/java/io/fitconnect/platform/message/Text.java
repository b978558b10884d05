package io.fitconnect.platform.message;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.TimeZone;
import java.text.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One parsed pattern. */
final class Text {

    private final MessageFormat format;
    private final Set<String> arguments;
    private final String constant;

    private Text(MessageFormat format, Set<String> arguments) {
        this.format = format;
        this.arguments = arguments;
        this.constant = arguments.isEmpty() ? format.format(Map.of()) : "";
    }

    static Text parse(String pattern, Locale language) {
        return new Text(new MessageFormat(pattern, language), namesIn(new MessagePattern(pattern)));
    }

    /** Those within the branches of a plural or a select too, which a format does not list. */
    private static Set<String> namesIn(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> arguments() {
        return arguments;
    }

    String render(Map<String, Object> values, ZoneId zone) {
        if (arguments.isEmpty()) {
            return constant;
        }
        MessageFormat own = format.clone(); // a format is not safe between threads
        for (Format part : own.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(TimeZone.getTimeZone(zone.getId()));
            }
        }
        Map<String, Object> readable = new HashMap<>();
        values.forEach((name, value) -> readable.put(name, readable(value, zone)));
        return own.format(readable);
    }

    @SuppressWarnings("JavaUtilDate") // what ICU formats
    private static Object readable(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return Date.from(instant);
        }
        return value instanceof LocalDate day ? Date.from(day.atStartOfDay(zone).toInstant()) : value;
    }
}
