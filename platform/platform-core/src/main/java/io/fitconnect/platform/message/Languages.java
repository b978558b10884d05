package io.fitconnect.platform.message;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that people read here, and how one is chosen. */
public final class Languages {

    public static final Locale DEFAULT = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.forLanguageTag("ru"));

    private static final int MAX_HEADER = 200;

    private Languages() {}

    /** The language of a setting, such as {@code ru-RU}; empty when it is none of ours. */
    public static Optional<Locale> find(@Nullable String tag) {
        return tag == null ? Optional.empty() : find(Locale.forLanguageTag(tag));
    }

    /** The best language for the header {@code Accept-Language}; the default when it names none of ours. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        return findPreferred(acceptLanguage).orElse(DEFAULT);
    }

    /** The best language for the header {@code Accept-Language}; empty when it names none of ours. */
    public static Optional<Locale> findPreferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(acceptLanguage), ALL));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The language itself, or the default when it is none of ours. */
    public static Locale nearest(Locale wanted) {
        return find(wanted).orElse(DEFAULT);
    }

    private static Optional<Locale> find(Locale wanted) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
