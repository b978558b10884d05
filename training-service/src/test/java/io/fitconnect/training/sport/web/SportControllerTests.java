package io.fitconnect.training.sport.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sports;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class SportControllerTests {

    private final SportController sports = new SportController();

    @Test
    void listsAllSportsInTheAskedLanguage() {
        var english = sports.list(Locale.ENGLISH).getBody();
        var russian = sports.list(Locale.forLanguageTag("ru")).getBody();

        assertThat(english).isNotNull();
        assertThat(english.items())
                .hasSameSizeAs(Sports.all())
                .extracting(SportView::name)
                .contains("Rowing", "Yoga");
        assertThat(russian).isNotNull();
        assertThat(russian.items()).extracting(SportView::name).contains("Гребля", "Йога");
    }

    @Test
    void tagsEachLanguageOfTheCatalogue() {
        String english = sports.list(Locale.ENGLISH).getHeaders().getFirst(HttpHeaders.ETAG);
        String russian = sports.list(Locale.forLanguageTag("ru")).getHeaders().getFirst(HttpHeaders.ETAG);

        assertThat(english).isEqualTo(sports.list(Locale.FRENCH).getHeaders().getFirst(HttpHeaders.ETAG));
        assertThat(english).matches("\"v[0-9]+\\.en\"").isNotEqualTo(russian);
    }
}
