package io.fitconnect.auth.page;

import io.fitconnect.platform.message.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, and how one is chosen from what an application prefers. */
public final class PageLanguages {

    /** The first is taken when none is preferred. */
    public static final List<Locale> ALL = Languages.ALL;

    private PageLanguages() {}

    /** The best language for a list of tags such as {@code ru-RU en}. */
    public static Optional<Locale> find(@Nullable String tags) {
        if (tags == null || tags.length() > 100) {
            return Optional.empty();
        }
        return Arrays.stream(tags.strip().split("\\s+"))
                .flatMap(tag -> Languages.find(tag).stream())
                .findFirst();
    }
}
