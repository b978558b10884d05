package io.fitconnect.e2e.house;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Kubernetes objects in the files of a folder. */
record Manifests(Path folder) {

    private static final KubernetesSerialization READER = new KubernetesSerialization();

    List<HasMetadata> listAll() {
        return files().stream()
                .flatMap(file -> Arrays.stream(Row.read(file).split("(?m)^---$")))
                .map(document -> (HasMetadata) READER.unmarshal(document))
                .toList();
    }

    <T extends HasMetadata> Stream<T> list(Class<T> kind) {
        return listAll().stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends HasMetadata> Optional<T> find(Class<T> kind, String name) {
        return list(kind)
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst();
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
