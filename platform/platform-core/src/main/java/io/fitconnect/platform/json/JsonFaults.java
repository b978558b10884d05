package io.fitconnect.platform.json;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Explains to a client why its JSON cannot be read: which member, and what to send there. */
public final class JsonFaults {

    private static final Pattern DUPLICATE = Pattern.compile("^Duplicate Object property \"(.*?)\"");

    private JsonFaults() {}

    /**
     * Makes the refusal.
     *
     * @param json the mapper that could not read, which knows how words of an enum are written
     */
    public static Refusal refuse(JacksonException failure, JsonMapper json) {
        Matcher duplicate = DUPLICATE.matcher(failure.getOriginalMessage());
        if (duplicate.find()) {
            return InvalidValue.refuse(duplicate.group(1), "is given twice; send it once");
        }
        String member = memberOf(failure);
        if (member.isEmpty()) {
            return new Refusal(
                    CommonProblems.INVALID_REQUEST,
                    "The body cannot be read; send one JSON document as the API description says.");
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return InvalidValue.refuse(member, "is not known here; remove it or correct its name");
        }
        if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return InvalidValue.refuse(member, "must be " + wanted(mismatch.getTargetType(), json));
        }
        return InvalidValue.refuse(member, "has a value that cannot be read");
    }

    /** Makes the refusal of a parameter or a part of the path that cannot be read. */
    public static Refusal refuseParameter(String name, Class<?> type, JsonMapper json) {
        return InvalidValue.refuse(name, "must be " + wanted(type, json));
    }

    private static String memberOf(JacksonException failure) {
        List<JacksonException.Reference> path = failure.getPath();
        StringBuilder member = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                member.append('[').append(step.getIndex()).append(']');
            } else {
                member.append(member.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return member.toString();
    }

    private static String wanted(Class<?> type, JsonMapper json) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(word -> json.convertValue(word, String.class))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a string without zero bytes and halves of characters";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Double", "double", "BigDecimal" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "Instant" -> "a time with its offset, such as \"2026-11-21T05:32:10Z\"";
            case "LocalDateTime" -> "a date and a time without offset, such as \"2026-11-21T18:30:00\"";
            case "LocalTime" -> "a time of day, such as \"18:30\"";
            case "LocalDate" -> "a date, such as \"1990-05-17\"";
            case "Sport" -> "the key of a sport, such as running or yoga";
            case "UUID" -> "a UUID of 36 characters";
            default -> "an object";
        };
    }
}
