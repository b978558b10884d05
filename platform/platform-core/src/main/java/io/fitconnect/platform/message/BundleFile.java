package io.fitconnect.platform.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Where the texts of an enum lie, and how their entries are written. */
final class BundleFile {

    private BundleFile() {}

    static String nameOf(Class<?> keys, Locale language) {
        return keys.getSimpleName() + "_" + language.getLanguage() + ".properties";
    }

    /** The entry of a text in its files. */
    static String entryOf(MessageKey key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the patterns of a language; a file that is missing is a fault of the build. */
    static Properties read(Class<?> keys, Locale language) {
        String name = nameOf(keys, language);
        try (InputStream file = keys.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Beside " + keys.getName() + " lies no " + name);
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
