package io.fitconnect.platform.test;

import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Searches keys and contents of an object store for text. Bytes are searched for the text's UTF-8. */
public final class ObjectSearch {

    private static final int PAGE = 1_000;

    private final ObjectStore objects;
    private final List<String> prefixes;

    private ObjectSearch(ObjectStore objects, List<String> prefixes) {
        this.objects = objects;
        this.prefixes = prefixes;
    }

    /**
     * Searches objects of some kinds.
     *
     * @param prefixes the kinds, each with its slash
     */
    public static ObjectSearch of(ObjectStore objects, String... prefixes) {
        return new ObjectSearch(objects, List.of(prefixes));
    }

    /** Returns the key of each object that contains one of the texts, in any case. */
    public List<String> find(String... texts) {
        return prefixes.stream()
                .flatMap(prefix -> list(prefix).stream())
                .filter(key -> contains(key, texts))
                .map(ObjectKey::value)
                .toList();
    }

    private List<ObjectKey> list(String prefix) {
        var found = new ArrayList<ObjectKey>();
        var page = objects.list(prefix, null, PAGE);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = objects.list(prefix, page.get(page.size() - 1), PAGE);
        }
        return found;
    }

    private boolean contains(ObjectKey key, String... texts) {
        var content =
                key.value() + "\n" + objects.open(key).map(ObjectSearch::read).orElse("");
        var shown = content.toLowerCase(Locale.ROOT);
        return Stream.of(texts)
                .map(text -> new String(
                        text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(shown::contains);
    }

    private static String read(InputStream object) {
        try (object) {
            return new String(object.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
