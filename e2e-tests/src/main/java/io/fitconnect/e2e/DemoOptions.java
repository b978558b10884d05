package io.fitconnect.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments after {@code demo}.
 *
 * @param file a recording to push instead of the sample
 */
record DemoOptions(URI baseUrl, @Nullable Path file) {

    static final String USAGE = "demo [--file PATH] [--base-url URL]";
    private static final URI LOCAL = URI.create("http://localhost:8080");

    static DemoOptions parse(String... arguments) {
        var options = new DemoOptions(LOCAL, null);
        for (int i = 0; i < arguments.length; i++) {
            var split = arguments[i].indexOf('=');
            var name = split < 0 ? arguments[i] : arguments[i].substring(0, split);
            if (split < 0 && i + 1 == arguments.length) {
                throw new IllegalArgumentException("unknown or incomplete option " + name + "; use: " + USAGE);
            }
            options = options.with(name, split < 0 ? arguments[++i] : arguments[i].substring(split + 1));
        }
        return options;
    }

    Optional<Path> findFile() {
        return Optional.ofNullable(file);
    }

    private DemoOptions with(String name, String value) {
        return switch (name) {
            case "--file" -> new DemoOptions(baseUrl, Path.of(value));
            case "--base-url" -> new DemoOptions(URI.create(value.replaceAll("/+$", "")), file);
            default -> throw new IllegalArgumentException("unknown option " + name + "; use: " + USAGE);
        };
    }
}
