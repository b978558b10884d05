package io.fitconnect.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z][a-z.-]*[a-z])[}(]");

    @Test
    void areTheSameInBothLanguages() {
        assertThat(read("messages_ru.properties").stringPropertyNames())
                .isEqualTo(read("messages.properties").stringPropertyNames());
    }

    @Test
    void parse() {
        for (var file : Set.of("messages.properties", "messages_ru.properties")) {
            var texts = read(file);
            assertThat(texts.stringPropertyNames())
                    .allSatisfy(key -> assertThat(new MessageFormat(texts.getProperty(key), Locale.ENGLISH)
                                    .format(new Object[] {1, 2}))
                            .isNotBlank());
        }
    }

    @Test
    void existForWhatTheTemplatesName() throws IOException {
        var known = read("messages.properties").stringPropertyNames();
        try (var templates = Files.list(RESOURCES.resolve("templates"))) {
            var used = new TreeSet<String>();
            for (var template : templates.toList()) {
                USED.matcher(Files.readString(template)).results().forEach(text -> used.add(text.group(1)));
            }
            assertThat(used).hasSizeGreaterThan(40);
            assertThat(known).containsAll(used);
        }
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
