package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

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

    @Test
    void followsTheBrowser() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setPreferredLocales(List.of(Locale.GERMAN, Locale.forLanguageTag("ru-UA")));

        assertThat(PageLanguages.preferred(request)).isEqualTo(Locale.forLanguageTag("ru"));
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setPreferredLocales(List.of(Locale.JAPANESE));

        assertThat(PageLanguages.preferred(request)).isEqualTo(Locale.ENGLISH);
    }
}
