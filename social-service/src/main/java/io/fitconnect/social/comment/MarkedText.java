package io.fitconnect.social.comment;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.text.TextRule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text that names people. The text holds a sign where each stands, and their ids lie beside it, so that an erased person is gone from
 * the texts of others without a change of them.
 *
 * @param text     with {@link #SIGN} for each mention
 * @param mentions who is named, by the place of the sign among the signs; a place that is missing names nobody any more
 */
public record MarkedText(String text, Map<Integer, UUID> mentions) {

    /** Characters of a text as it is sent, in which a mention is {@code @{<athlete id>}}. */
    public static final int MAX_LENGTH = 2_000;

    /** People whom one text may name. */
    public static final int MAX_MENTIONS = 10;

    /** The object replacement character stands for something that lies beside the text. */
    static final char SIGN = '\uFFFC';

    private static final TextRule RULE = TextRule.note(MAX_LENGTH);
    private static final Pattern MENTION =
            Pattern.compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile(String.valueOf(SIGN));

    public MarkedText {
        mentions = Map.copyOf(mentions);
    }

    /** Reads text as a client sends it, or refuses it. */
    public static MarkedText of(String typed) {
        String text = RULE.require("text", typed);
        if (text.indexOf(SIGN) >= 0) {
            throw InvalidValue.refuse("text", "must not contain the object replacement character");
        }
        Map<Integer, UUID> mentions = new HashMap<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            mentions.put(mentions.size(), UUID.fromString(matcher.group(1).toLowerCase(Locale.ROOT)));
        }
        if (mentions.size() > MAX_MENTIONS) {
            throw InvalidValue.refuse("text", "must name at most " + MAX_MENTIONS + " people");
        }
        return new MarkedText(matcher.replaceAll(String.valueOf(SIGN)), mentions);
    }

    /** Whom it names, each once. */
    public Set<UUID> people() {
        return Set.copyOf(mentions.values());
    }

    /** The text as it is sent; who is not shown stands in it as {@code @{}}. */
    public String shown(Predicate<UUID> isShown) {
        int[] place = {0};
        return SIGNS.matcher(text).replaceAll(sign -> {
            UUID athlete = mentions.get(place[0]++);
            return Matcher.quoteReplacement(athlete != null && isShown.test(athlete) ? "@{" + athlete + "}" : "@{}");
        });
    }
}
