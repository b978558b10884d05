package io.fitconnect.platform.message;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of one enum in one language, read and parsed once. */
final class Bundle {

    /** Bound to the enum, so that a service that ends beside others in one process takes its texts along. */
    private static final ClassValue<Map<Locale, Bundle>> BUNDLES = new ClassValue<>() {
        @Override
        protected Map<Locale, Bundle> computeValue(Class<?> keys) {
            return Languages.ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> new Bundle(keys, language)));
        }
    };

    private final Map<String, Text> texts = new HashMap<>();
    private final String name;

    private Bundle(Class<?> keys, Locale language) {
        name = BundleFile.nameOf(keys, language);
        Properties patterns = BundleFile.read(keys, language);
        Arrays.stream(keys.getEnumConstants()).map(MessageKey.class::cast).forEach(key -> {
            String pattern = patterns.getProperty(BundleFile.entryOf(key));
            if (pattern == null) {
                throw new IllegalStateException(name + " lacks " + BundleFile.entryOf(key));
            }
            texts.put(key.name(), Text.parse(pattern, language));
        });
    }

    /** The bundle in one of the known languages. */
    static Bundle of(MessageKey key, Locale language) {
        Bundle bundle = BUNDLES.get(key.getDeclaringClass()).get(language);
        if (bundle == null) {
            throw new IllegalArgumentException("No text is written in " + language);
        }
        return bundle;
    }

    void requireArguments(MessageKey key, Set<String> given) {
        Set<String> named = get(key).arguments();
        if (!named.equals(given)) {
            throw new IllegalArgumentException(
                    "%s: %s takes %s, not %s".formatted(name, BundleFile.entryOf(key), named, given));
        }
    }

    String render(MessageKey key, Map<String, Object> arguments, ZoneId zone) {
        return get(key).render(arguments, zone);
    }

    private Text get(MessageKey key) {
        Text text = texts.get(key.name());
        if (text == null) {
            throw new IllegalArgumentException(key + " is not a constant of the enum of " + name);
        }
        return text;
    }
}
