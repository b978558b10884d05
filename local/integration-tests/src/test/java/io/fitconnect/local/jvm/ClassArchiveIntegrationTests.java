package io.fitconnect.local.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveIntegrationTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path jar;

    @BeforeEach
    void packageTheProgram() throws IOException {
        jar = folder.resolve("program.jar");
        var name = Program.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = Program.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(in == null ? new byte[0] : in.readAllBytes());
        }
    }

    @Test
    void isRecordedByTheFirstRunAndUsedByTheSecond() throws Exception {
        assertThat(archive().isUsable()).isFalse();
        assertThat(run(command())).isEqualTo("from the jar");

        assertThat(archive().isUsable()).isTrue();
        assertThat(run(command())).isEqualTo("from the archive");
    }

    @Test
    void isRecordedAgainWhenItWasCutOff() throws Exception {
        run(command());
        var file = listArchives().get(0);
        assertThat(file.toFile().setWritable(true)).isTrue();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        assertThat(archive().isUsable()).isFalse();
        assertThat(listArchives()).isEmpty();
        run(command());
        assertThat(archive().isUsable()).isTrue();
    }

    @Test
    void belongsToOneStateOfTheJar() throws Exception {
        run(command());
        assertThat(jar.toFile().setLastModified(1_700_000_000_000L)).isTrue();

        assertThat(archive().isUsable()).isFalse();
    }

    private List<String> command() {
        return archive().launch(Map.of(), folder, "").command();
    }

    private ClassArchive archive() {
        var command = new JvmCommand(
                JavaHome.running(),
                List.of("-XX:+UseSerialGC"),
                Map.of(),
                new ClassPath(List.of(jar)),
                List.of(Program.class.getName()));
        return new ClassArchive(folder.resolve("archives"), "program", command);
    }

    private List<Path> listArchives() throws IOException {
        try (var files = Files.list(folder.resolve("archives"))) {
            return files.toList();
        }
    }

    /** The virtual machine's own log of loaded classes tells where the program came from. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.add(1, "-Xlog:class+load");
        var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        var line = output.lines()
                .filter(text -> text.contains(Program.class.getName() + " source:"))
                .findFirst()
                .orElseThrow();
        return line.contains("shared objects file") ? "from the archive" : "from the jar";
    }

    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("done");
        }
    }
}
