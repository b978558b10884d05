package io.fitconnect.training.diary;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: compatible forms, case and the Russian ё folded away (NFKC, upper and then lower case). */
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
    }
}
