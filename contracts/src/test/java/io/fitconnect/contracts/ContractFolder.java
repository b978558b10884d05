package io.fitconnect.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder that holds the contract files: {@code <service>/<aggregate>/<event>.v1.schema.json}. */
record ContractFolder(Path root) {

    private static final String SCHEMA = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    List<Contract> listContracts() {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(SCHEMA))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Contract read(Path file) {
        var place = root.relativize(file);
        if (place.getNameCount() != 3
                || !place.toString().matches("[a-z-]+/[a-z-]+/[a-z-]+\\.v[1-9]\\.schema\\.json")) {
            throw new IllegalStateException(
                    place + " is not named <service>/<aggregate>/<event>.v1.schema.json in lower-case kebab");
        }
        var name = file.getFileName().toString();
        var example = file.resolveSibling(name.substring(0, name.length() - SCHEMA.length()) + ".example.json");
        var readme = file.resolveSibling("README.md");
        return new Contract(
                place,
                place.getName(0).toString(),
                place.getName(1).toString(),
                json(file),
                Files.exists(example) ? Optional.of(json(example)) : Optional.empty(),
                Files.exists(readme) ? text(readme) : "");
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
