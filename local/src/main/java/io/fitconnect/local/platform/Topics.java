package io.fitconnect.local.platform;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PropertiesFile;
import io.fitconnect.local.stores.Installation;
import io.fitconnect.local.stores.Topic;
import java.nio.file.Path;
import java.util.List;

/** The topics of the contracts. */
record Topics(Installation installation) {

    List<Topic> getAll() {
        var file = installation.root().resolve("contracts/src/main/resources/contracts/topics.properties");
        var topics = new PropertiesFile(file).find().orElseThrow(() -> new PartFailure(file + " is missing"));
        return topics.stringPropertyNames().stream()
                .map(name -> parse(file, name, topics.getProperty(name)))
                .toList();
    }

    private static Topic parse(Path file, String name, String value) {
        try {
            return Topic.parse(name, value);
        } catch (IllegalArgumentException e) {
            throw new PartFailure(file + ": " + e.getMessage(), e);
        }
    }
}
