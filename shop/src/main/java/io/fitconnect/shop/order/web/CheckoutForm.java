package io.fitconnect.shop.order.web;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.shop.order.Delivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person typed at the check-out.
 *
 * @param values by field, as typed
 * @param faults the fields that cannot be used, in the order of the page
 */
record CheckoutForm(Map<String, String> values, List<String> faults) {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.]{2,}");
    private static final Map<String, TextRule> RULES = rules();

    static CheckoutForm empty(String email, String recipient) {
        return new CheckoutForm(Map.of("email", email, "recipient", recipient), List.of());
    }

    static CheckoutForm of(Map<String, String> typed, List<String> countries) {
        var values = new LinkedHashMap<String, String>();
        RULES.forEach((field, rule) -> {
            String value = typed.getOrDefault(field, "");
            values.put(field, rule.find(value).orElse(value));
        });
        var faults = RULES.keySet().stream()
                .filter(field -> !isGood(field, values.getOrDefault(field, ""), countries))
                .toList();
        return new CheckoutForm(values, faults);
    }

    /** The value of a field; public for the template. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the field cannot be used; public for the template. */
    public boolean isFaulty(String field) {
        return faults.contains(field);
    }

    Optional<Delivery> findDelivery() {
        return faults.isEmpty()
                ? Optional.of(new Delivery(
                        get("email").toLowerCase(Locale.ROOT),
                        get("recipient"),
                        get("street"),
                        get("postcode"),
                        get("city"),
                        get("country")))
                : Optional.empty();
    }

    private static boolean isGood(String field, String value, List<String> countries) {
        TextRule rule = RULES.getOrDefault(field, TextRule.line(1));
        return switch (field) {
            case "email" ->
                value.length() <= LONGEST_EMAIL
                        && EMAIL.matcher(value).matches()
                        && rule.find(value).isPresent();
            case "country" -> countries.contains(value);
            default -> rule.find(value).isPresent();
        };
    }

    private static Map<String, TextRule> rules() {
        var rules = new LinkedHashMap<String, TextRule>();
        rules.put("email", TextRule.line(LONGEST_EMAIL));
        rules.put("recipient", TextRule.line(100));
        rules.put("street", TextRule.line(120));
        rules.put("postcode", TextRule.line(16));
        rules.put("city", TextRule.line(80));
        rules.put("country", TextRule.line(2));
        return rules;
    }
}
