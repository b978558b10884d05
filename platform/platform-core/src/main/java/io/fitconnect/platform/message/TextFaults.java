package io.fitconnect.platform.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what is wrong with the bundles of an enum of texts; the build of each module asks, nothing at run time does. */
public final class TextFaults {

    private final Class<?> keys;
    private final Set<String> entries;

    private TextFaults(Class<?> keys) {
        this.keys = keys;
        this.entries = Arrays.stream(keys.getEnumConstants())
                .map(MessageKey.class::cast)
                .map(BundleFile::entryOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything that is wrong, in one go: files, entries, patterns, and arguments that differ between languages. */
    public static List<String> of(Class<?> keys) {
        return new TextFaults(keys).list();
    }

    private List<String> list() {
        List<String> faults = new ArrayList<>();
        Map<String, Map<String, Set<String>>> first = new TreeMap<>();
        for (Locale language : Languages.ALL) {
            String file = BundleFile.nameOf(keys, language);
            Properties patterns;
            try {
                patterns = BundleFile.read(keys, language);
            } catch (IllegalStateException missing) {
                faults.add(String.valueOf(missing.getMessage()));
                continue;
            }
            compareEntries(file, patterns.stringPropertyNames(), faults);
            for (String entry : patterns.stringPropertyNames()) {
                check(file + ": " + entry, patterns.getProperty(entry), language, first, entry, faults);
            }
        }
        return faults;
    }

    private void compareEntries(String file, Set<String> written, List<String> faults) {
        entries.stream()
                .filter(entry -> !written.contains(entry))
                .forEach(entry -> faults.add(file + " lacks " + entry));
        written.stream()
                .filter(entry -> !entries.contains(entry))
                .forEach(entry -> faults.add(file + ": " + entry + " is a constant of no enum"));
    }

    private static void check(
            String where,
            String text,
            Locale language,
            Map<String, Map<String, Set<String>>> first,
            String entry,
            List<String> faults) {
        if (text.isBlank()) {
            faults.add(where + " is empty");
            return;
        }
        try {
            PatternShape pattern = PatternShape.parse(text, language);
            pattern.faults().forEach(fault -> faults.add(where + ": " + fault));
            Map<String, Set<String>> known = first.putIfAbsent(entry, pattern.types());
            if (known != null && !known.equals(pattern.types())) {
                faults.add(where + " takes " + pattern.types() + " instead of " + known);
            }
        } catch (IllegalArgumentException unparsable) {
            faults.add(where + " does not parse: " + unparsable.getMessage());
        }
    }
}
