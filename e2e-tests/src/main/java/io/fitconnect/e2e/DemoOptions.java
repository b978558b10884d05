package io.fitconnect.e2e;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments after {@code demo}.
 *
 * @param file     a recording to push instead of the sample
 * @param products articles of the shop to import as an editor; absent: none
 * @param accounts where accounts with roles are made; only a platform on one's own machine has it
 */
record DemoOptions(
        URI baseUrl,
        @Nullable Path file,
        @Nullable Path products,
        @Nullable URI accounts) {

    static final String USAGE = "demo [--file PATH] [--base-url URL] [--products PATH --accounts URL]";
    private static final URI LOCAL = URI.create("http://localhost:8080");

    static DemoOptions parse(String... arguments) {
        var options = new DemoOptions(LOCAL, null, null, null);
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

    /** Articles to import, where an editor can be made for it. */
    Optional<Path> findProducts() {
        return Optional.ofNullable(accounts == null ? null : products);
    }

    private DemoOptions with(String name, String value) {
        return switch (name) {
            case "--file" -> new DemoOptions(baseUrl, Path.of(value), products, accounts);
            case "--base-url" -> new DemoOptions(URI.create(value.replaceAll("/+$", "")), file, products, accounts);
            case "--products" -> new DemoOptions(baseUrl, file, Path.of(value), accounts);
            case "--accounts" -> new DemoOptions(baseUrl, file, products, URI.create(value));
            default -> throw new IllegalArgumentException("unknown option " + name + "; use: " + USAGE);
        };
    }
}
