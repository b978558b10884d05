package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageLanguagesTests {

    @Test
    void takesTheFirstThatIsKnown() {
        assertThat(PageLanguages.find("de-DE ru-RU en")).contains(Locale.forLanguageTag("ru"));
    }

    @Test
    void findsNothingInUnknownTags() {
        assertThat(PageLanguages.find("de fr")).isEmpty();
        assertThat(PageLanguages.find(null)).isEmpty();
        assertThat(PageLanguages.find("x".repeat(10_000))).isEmpty();
    }
}
