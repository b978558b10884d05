package io.fitconnect.auth.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, and how one is chosen from what a browser or an application prefers. */
public final class PageLanguages {

    /** The first is taken when none is preferred. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    private PageLanguages() {}

    /** The best language for a list of tags such as {@code ru-RU en}. */
    public static Optional<Locale> find(@Nullable String tags) {
        if (tags == null || tags.length() > 100) {
            return Optional.empty();
        }
        return Arrays.stream(tags.strip().split("\\s+"))
                .map(Locale::forLanguageTag)
                .flatMap(wanted -> ALL.stream().filter(known -> sameLanguage(known, wanted)))
                .findFirst();
    }

    /** The best language for the header {@code Accept-Language}. */
    public static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted -> ALL.stream().filter(known -> sameLanguage(known, wanted)))
                .findFirst()
                .orElse(ALL.get(0));
    }

    private static boolean sameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
