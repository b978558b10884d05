package io.fitconnect.shop.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PicturesTests {

    private static final Pattern USED = Pattern.compile("[0-9], '([a-z-]+)', '([a-z]+)', '");

    private final Pictures pictures = new Pictures();

    @Test
    void haveADrawingForEveryItemOfTheCatalogue() throws IOException {
        var catalogue = Files.readString(Path.of("src/main/resources/db/migration/R__catalogue.sql"));

        assertThat(USED.matcher(catalogue).results())
                .hasSizeGreaterThan(55)
                .allSatisfy(item -> assertThat(pictures.find(item.group(1), item.group(2)))
                        .as(item.group())
                        .hasValueSatisfying(
                                svg -> assertThat(svg).startsWith("<svg").doesNotContain("{{")));
    }

    @Test
    void refuseWhatIsNoName() {
        assertThat(pictures.find("../messages", "teal")).isEmpty();
        assertThat(pictures.find("shoe", "pink")).isEmpty();
    }
}
