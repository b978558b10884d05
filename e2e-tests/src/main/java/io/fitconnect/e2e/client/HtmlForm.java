package io.fitconnect.e2e.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form of a page with the values that it would send when nothing is typed: hidden fields such as the CSRF token,
 * prefilled ones, and boxes that could be ticked.
 *
 * @param action where it is sent; empty for the page's own address
 * @param boxes the check boxes, in the page's order; they are sent only when ticked
 */
record HtmlForm(String action, List<Map.Entry<String, String>> fields, List<Map.Entry<String, String>> boxes) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", flags());
    private static final Pattern CONTROL = Pattern.compile("<(input|button)\\b([^>]*)>", flags());
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", flags());
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", flags());
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    /** Every form of the page that is sent by POST. */
    static List<HtmlForm> listIn(String html) {
        var forms = new ArrayList<HtmlForm>();
        var matcher = FORM.matcher(html);
        while (matcher.find()) {
            var attributes = attributes(matcher.group(1));
            if (attributes.getOrDefault("method", "get").equalsIgnoreCase("post")) {
                forms.add(of(attributes.getOrDefault("action", ""), matcher.group(2)));
            }
        }
        return List.copyOf(forms);
    }

    /** The first form that holds a field with the name. */
    static Optional<HtmlForm> findWithField(String html, String name) {
        return listIn(html).stream()
                .filter(form -> form.fields.stream()
                                .anyMatch(field -> field.getKey().equals(name))
                        || form.boxes.stream().anyMatch(box -> box.getKey().equals(name)))
                .findFirst();
    }

    /** What is sent when the given fields are typed in and every box is ticked. */
    List<Map.Entry<String, String>> filledWith(Map<String, String> typed) {
        var sent = new ArrayList<Map.Entry<String, String>>();
        for (var field : fields) {
            sent.add(Map.entry(field.getKey(), typed.getOrDefault(field.getKey(), field.getValue())));
        }
        sent.addAll(boxes);
        typed.forEach((name, value) -> {
            if (fields.stream().noneMatch(field -> field.getKey().equals(name))) {
                sent.add(Map.entry(name, value));
            }
        });
        return sent;
    }

    private static HtmlForm of(String action, String content) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var boxes = new ArrayList<Map.Entry<String, String>>();
        var matcher = CONTROL.matcher(content);
        while (matcher.find()) {
            var attributes = attributes(matcher.group(2));
            var name = attributes.get("name");
            if (name != null && !matcher.group(1).equalsIgnoreCase("button") && !isButton(attributes)) {
                var checkbox = attributes.getOrDefault("type", "text").equals("checkbox");
                (checkbox ? boxes : fields)
                        .add(Map.entry(name, attributes.getOrDefault("value", checkbox ? "on" : "")));
            }
        }
        fields.addAll(selections(content));
        return new HtmlForm(action, fields, boxes);
    }

    /** For each list of choices the chosen one, which is the first when none is marked. */
    private static List<Map.Entry<String, String>> selections(String content) {
        var selections = new ArrayList<Map.Entry<String, String>>();
        var matcher = SELECT.matcher(content);
        while (matcher.find()) {
            var name = attributes(matcher.group(1)).getOrDefault("name", "");
            var options = OPTION.matcher(matcher.group(2))
                    .results()
                    .map(option -> attributes(option.group(1)))
                    .toList();
            options.stream()
                    .filter(option -> option.containsKey("selected"))
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .ifPresent(option -> selections.add(Map.entry(name, option.getOrDefault("value", ""))));
        }
        return selections;
    }

    private static boolean isButton(Map<String, String> attributes) {
        return List.of("submit", "button", "reset").contains(attributes.getOrDefault("type", "text"));
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), PageText.unescape(value(matcher)));
        }
        return attributes;
    }

    private static String value(java.util.regex.Matcher matcher) {
        for (int group = 2; group <= 4; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    }
}
