package io.fitconnect.shop.order.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A country as a form offers it. */
record Country(String code, String name) {

    static Country of(String code, Locale language) {
        return new Country(code, new Locale.Builder().setRegion(code).build().getDisplayCountry(language));
    }

    /** Sorted as the language sorts. */
    static List<Country> list(List<String> codes, Locale language) {
        Collator collator = Collator.getInstance(language);
        return codes.stream()
                .map(code -> of(code, language))
                .sorted(Comparator.comparing(Country::name, collator::compare))
                .toList();
    }
}
