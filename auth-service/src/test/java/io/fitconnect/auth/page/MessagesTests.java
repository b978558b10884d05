package io.fitconnect.auth.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {

    private static final Pattern APOSTROPHE_ALONE = Pattern.compile("(^|[^'])'([^']|$)");

    private static final Pattern FAMILIAR = Pattern.compile(
            "(?iU)\\b(ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|твоих|твоим|введи|войди|выбери|нажми|открой|попробуй)\\b");

    @Test
    void everyLanguageSaysEverything() throws IOException {
        assertThat(load("messages_ru.properties").keySet())
                .isEqualTo(load("messages.properties").keySet());
    }

    @Test
    void noApostropheIsLost() throws IOException {
        for (String file : new String[] {"messages.properties", "messages_ru.properties"}) {
            assertThat(load(file).values())
                    .noneMatch(text ->
                            APOSTROPHE_ALONE.matcher(String.valueOf(text)).find());
        }
    }

    @Test
    void russianSaysVyToEverybody() throws IOException {
        assertThat(load("messages_ru.properties"))
                .allSatisfy((key, text) -> assertThat(String.valueOf(text)).doesNotContainPattern(FAMILIAR));
    }

    private static Properties load(String file) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(file), "UTF-8"));
    }
}
