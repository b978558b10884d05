package io.fitconnect.local.host;

import io.fitconnect.local.part.Launch;
import io.fitconnect.local.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A hosted part that is ready once it has left its trace. */
record Guest(String name, Launch launch, Path trace) implements Part {

    @Override
    public List<Integer> ports() {
        return List.of(1);
    }

    @Override
    public Launch prepare() {
        return launch;
    }

    @Override
    public boolean isReady() {
        return Files.exists(trace);
    }
}
