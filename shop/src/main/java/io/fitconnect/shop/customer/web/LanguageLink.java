package io.fitconnect.shop.customer.web;

import java.util.Locale;

/**
 * A link to the same page in a language.
 *
 * @param name in the language itself
 */
record LanguageLink(String tag, String name, String href, boolean current) {

    static LanguageLink of(Locale language, String href, Locale current) {
        String name = language.getDisplayLanguage(language);
        return new LanguageLink(
                language.toLanguageTag(),
                name.substring(0, 1).toUpperCase(language) + name.substring(1),
                href,
                language.getLanguage().equals(current.getLanguage()));
    }
}
