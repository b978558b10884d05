package io.fitconnect.e2e.expected;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The arguments of the command.
 *
 * @param known names of files whose miss is known and does not fail the run
 */
record ExpectedOptions(URI baseUrl, Path folder, Set<String> known) {

    private static final String USAGE = "expected-recordings FOLDER [--base-url=URL] [--known=FILE,FILE]";

    static ExpectedOptions parse(String... arguments) {
        var baseUrl = URI.create("http://localhost:8080");
        var known = new HashSet<String>();
        var folders = new ArrayList<Path>();
        for (var argument : arguments) {
            if (argument.startsWith("--base-url=")) {
                baseUrl = URI.create(argument.substring("--base-url=".length()));
            } else if (argument.startsWith("--known=")) {
                known.addAll(List.of(argument.substring("--known=".length()).split(",", -1)));
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("unknown option " + argument + "; use: " + USAGE);
            } else {
                folders.add(Path.of(argument));
            }
        }
        if (folders.size() != 1) {
            throw new IllegalArgumentException("use: " + USAGE);
        }
        return new ExpectedOptions(baseUrl, folders.get(0), Set.copyOf(known));
    }
}
