package io.fitconnect.shop.catalogue.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shop's own drawings, each in the tones that the catalogue gives to items. */
@Component
class Pictures {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20})?");
    private static final Map<String, Tone> TONES = Map.of(
            "teal", new Tone("#0b7a5c", "#07432f", "#a9e6d1", "#e6f3ee"),
            "coral", new Tone("#d9553f", "#7d2618", "#ffd2c7", "#fbece8"),
            "amber", new Tone("#d08a12", "#70470a", "#ffe3a8", "#faf1df"),
            "slate", new Tone("#44586b", "#1d2a36", "#c6d5e2", "#e9eef2"),
            "violet", new Tone("#7457c4", "#3a2475", "#dccff8", "#efebf9"));

    private final Map<String, String> drawings = new ConcurrentHashMap<>();

    Optional<String> find(String name, String tone) {
        @Nullable Tone colours = TONES.get(tone);
        if (colours == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return findDrawing(name).map(colours::paint);
    }

    private Optional<String> findDrawing(String name) {
        @Nullable String known = drawings.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> read = read(name);
        read.ifPresent(drawing -> drawings.put(name, drawing));
        return read;
    }

    private static Optional<String> read(String name) {
        try (InputStream file = Pictures.class.getResourceAsStream("/pictures/" + name + ".svg")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Tone(String main, String deep, String pale, String ground) {

        String paint(String drawing) {
            return drawing.replace("{{main}}", main)
                    .replace("{{deep}}", deep)
                    .replace("{{pale}}", pale)
                    .replace("{{ground}}", ground);
        }
    }
}
