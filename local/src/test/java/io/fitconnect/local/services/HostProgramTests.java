package io.fitconnect.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.local.part.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostProgramTests {

    private final Path built;
    private final HostProgram program;

    HostProgramTests(@TempDir Path folder) throws IOException {
        built = Files.writeString(folder.resolve("host.jar"), "first");
        program = new HostProgram(new Home(folder.resolve("home")), List.of(built));
    }

    @Test
    void runsFromACopyThatABuildDoesNotTouch() throws IOException {
        Path placed = program.place().get(0);

        Files.writeString(built, "second");

        assertThat(placed).hasContent("first");
    }

    @Test
    void staysWhereItIsWhenABuildChangesNothing() throws IOException {
        Path placed = program.place().get(0);
        FileTime copied = Files.getLastModifiedTime(placed);

        Files.writeString(built, "first");
        Files.setLastModifiedTime(built, FileTime.from(Instant.EPOCH));

        assertThat(program.place()).containsExactly(placed);
        assertThat(Files.getLastModifiedTime(placed)).isEqualTo(copied);
    }

    @Test
    void takesANewBuildAndForgetsTheOld() throws IOException {
        Path old = program.place().get(0);
        Files.writeString(built, "second");

        assertThat(program.place().get(0)).hasContent("second").isNotEqualTo(old);
        assertThat(old).doesNotExist();
    }
}
