package io.fitconnect.auth.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a page: where it goes, and what it sends when nothing is typed. The first named button counts as pressed.
 */
public record HtmlForm(String action, Map<String, String> fields) {

    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");

    /** The first form of the page's main part whose action begins so. */
    static HtmlForm in(String html, String action) {
        return in(html, "action", action);
    }

    /** The form with this id. */
    static HtmlForm byId(String html, String id) {
        return in(html, "id", id);
    }

    private static HtmlForm in(String html, String attribute, String value) {
        Matcher form = FORM.matcher(html.substring(Math.max(0, html.indexOf("<main"))));
        do {
            if (!form.find()) {
                throw new AssertionError(
                        "There is no form with the " + attribute + " '" + value + "' on the page:\n" + html);
            }
        } while (!attribute(form.group(1), attribute).startsWith(value));
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form.group(2)).results().map(input -> input.group(1)).forEach(input -> {
            String name = attribute(input, "name");
            if (!name.isEmpty() && (!input.contains("type=\"checkbox\"") || input.contains(" checked"))) {
                fields.merge(name, attribute(input, "value"), (one, other) -> one + Wire.NEXT_VALUE + other);
            }
        });
        SELECT.matcher(form.group(2))
                .results()
                .forEach(select -> fields.put(attribute(select.group(1), "name"), chosen(select.group(2))));
        return new HtmlForm(attribute(form.group(1), "action"), fields);
    }

    /** What the form sends when something is typed. */
    public Map<String, String> with(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return all;
    }

    private static String chosen(String options) {
        String first = "";
        for (String option :
                OPTION.matcher(options).results().map(found -> found.group(1)).toList()) {
            if (option.contains("selected")) {
                return attribute(option, "value");
            }
            first = first.isEmpty() ? attribute(option, "value") : first;
        }
        return first;
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1).replace("&amp;", "&") : "";
    }
}
