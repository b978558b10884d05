package io.fitconnect.local.platform;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PropertiesFile;
import io.fitconnect.local.stores.Installation;
import java.util.Map;
import java.util.stream.Collectors;

/** The topics of the contracts, with their numbers of partitions on one machine. */
record Topics(Installation installation) {

    Map<String, Integer> getAll() {
        var file = installation.root().resolve("contracts/src/main/resources/contracts/topics.properties");
        var topics = new PropertiesFile(file).find().orElseThrow(() -> new PartFailure(file + " is missing"));
        return topics.stringPropertyNames().stream()
                .collect(Collectors.toMap(topic -> topic, topic -> partitions(topics.getProperty(topic))));
    }

    private static Integer partitions(String partitionsAndRetention) {
        return Integer.valueOf(partitionsAndRetention.replaceFirst(" .*", ""));
    }
}
