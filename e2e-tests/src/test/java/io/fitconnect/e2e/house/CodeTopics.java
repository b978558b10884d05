package io.fitconnect.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topics that each module's code listens to and publishes. Reading all sources is what a list of rows costs. */
record CodeTopics(Map<String, List<Topic>> byModule) {

    private static final Pattern LISTENER = Pattern.compile("@KafkaListener\\(\\s*topics = (\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z.-]+)\"");
    private static final Pattern ANNOUNCED = Pattern.compile("String TOPIC = \"([a-z.-]+)\"");

    record Topic(String direction, String name) {}

    static CodeTopics of(Path root) {
        try (var folders = Files.list(root)) {
            return new CodeTopics(folders.filter(Files::isDirectory)
                    .collect(Collectors.toMap(folder -> folder.getFileName().toString(), CodeTopics::read)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Topic> of(String module) {
        return byModule.getOrDefault(module, List.of());
    }

    private static List<Topic> read(Path module) {
        return Sources.below(module.resolve("src/main/java")).stream()
                .map(Row::read)
                .flatMap(code -> Stream.concat(
                        LISTENER.matcher(code)
                                .results()
                                .flatMap(listener -> topics(QUOTED.matcher(listener.group(1)), "listens")),
                        topics(ANNOUNCED.matcher(code), "publishes")))
                .toList();
    }

    private static Stream<Topic> topics(Matcher found, String direction) {
        return found.results().map(topic -> new Topic(direction, topic.group(1)));
    }
}
