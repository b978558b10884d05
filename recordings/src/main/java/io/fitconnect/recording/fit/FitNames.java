package io.fitconnect.recording.fit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names that the profile gives to numbers, from a table beside this class: a number and a name in each line. */
final class FitNames {

    static final FitNames MAKERS = read("makers.tsv");
    static final FitNames GARMIN_MODELS = read("garmin-models.tsv");

    private final Map<Integer, String> byNumber;

    private FitNames(Map<Integer, String> byNumber) {
        this.byNumber = byNumber;
    }

    @Nullable
    String find(int number) {
        return byNumber.get(number);
    }

    private static FitNames read(String table) {
        try (InputStream lines = Objects.requireNonNull(FitNames.class.getResourceAsStream(table), table)) {
            Map<Integer, String> byNumber = new HashMap<>();
            new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                byNumber.put(Integer.valueOf(line.substring(0, tab)), line.substring(tab + 1));
            });
            return new FitNames(byNumber);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
