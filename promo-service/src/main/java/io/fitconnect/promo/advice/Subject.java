package io.fitconnect.promo.advice;

import java.util.UUID;
import java.util.regex.Pattern;

/** What advice is about: an item, or a rule that is about no item. */
public record Subject(String word) {

    public static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("all|gear:[0-9a-f-]{36}|rule:[a-z]+(-[a-z]+)*");

    /** Stands for all advice where an athlete silences it. */
    public static final Subject ALL = new Subject("all");

    public Subject {
        if (word.length() > LONGEST || !WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("No subject of advice: " + word);
        }
    }

    public static Subject ofItem(UUID gear) {
        return new Subject("gear:" + gear);
    }

    static Subject ofRule(String key) {
        return new Subject("rule:" + key);
    }
}
