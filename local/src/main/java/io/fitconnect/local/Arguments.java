package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words and options that follow a command, checked against what the command understands. */
record Arguments(List<String> words, Map<String, String> options) {

    static Arguments parse(Command command, List<String> given) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var rest = given.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.startsWith("--")) {
                var parts = word.substring(2).split("=", 2);
                var option = find(command, parts[0]);
                options.put(option.name(), parts.length == 2 ? parts[1] : value(option, rest));
            } else {
                words.add(word);
            }
        }
        requireWords(command, words);
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    Optional<String> find(Option option) {
        return Optional.ofNullable(options.get(option.name()));
    }

    Optional<Integer> findNumber(Option option) {
        return find(option).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new PartFailure("--%s needs a number, not %s".formatted(option.name(), value), e);
            }
        });
    }

    Optional<Set<String>> findNames(Option option) {
        return find(option).map(value -> Set.of(value.split(",")));
    }

    private static Option find(Command command, String name) {
        return Stream.concat(command.options().stream(), Options.PLATFORM.stream())
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new PartFailure(
                        "%s has no option --%s; ./fitconnect help lists them".formatted(command.name(), name)));
    }

    private static String value(Option option, Iterator<String> rest) {
        if (option.value().isEmpty()) {
            return "";
        }
        if (!rest.hasNext()) {
            throw new PartFailure("--" + option.name() + " needs a value: " + option.usage());
        }
        return rest.next();
    }

    private static void requireWords(Command command, List<String> words) {
        if (words.size() != command.words().size()) {
            throw new PartFailure("usage: ./fitconnect %s %s"
                    .formatted(command.name(), String.join(" ", command.words()))
                    .strip());
        }
    }
}
