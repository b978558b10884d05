package io.fitconnect.local;

import java.util.Optional;

/** A {@code --name} that a command understands, with the name of its value if it has one. */
record Option(String name, Optional<String> value, String meaning) {

    static Option flag(String name, String meaning) {
        return new Option(name, Optional.empty(), meaning);
    }

    static Option withValue(String name, String value, String meaning) {
        return new Option(name, Optional.of(value), meaning);
    }

    String usage() {
        return "--" + name + value.map(placeholder -> " " + placeholder).orElse("");
    }
}
