package io.fitconnect.local.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.local.part.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomesTests {

    private static final JavaHome RUNNING = new JavaHome(Path.of("/running"), 25);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void takesTheRunningOneWhenItFits() {
        var running = new JavaHome(Path.of("/running"), 17);

        assertThat(new JavaHomes(Map.of(), running, List.of()).getForCassandra())
                .isEqualTo(running);
    }

    @Test
    void prefersSeventeenToEleven() throws IOException {
        install("a", "11.0.2");
        var seventeen = install("b", "17.0.15");
        install("c", "21");

        assertThat(homes(Map.of()).getForCassandra()).isEqualTo(new JavaHome(seventeen, 17));
    }

    @Test
    void takesJavaHomeBeforeWhatIsInstalledElsewhere() throws IOException {
        install("a", "17.0.1");
        var named = install("z", "17.0.2");

        assertThat(homes(Map.of("JAVA_HOME", named.toString()))
                        .getForCassandra()
                        .path())
                .isEqualTo(named);
    }

    @Test
    void refusesASettingThatNamesAnotherVersion() throws IOException {
        install("a", "17.0.1");
        var wrong = install("b", "25.0.1");

        assertThatThrownBy(
                        () -> homes(Map.of(JavaHomes.SETTING, wrong.toString())).getForCassandra())
                .isInstanceOf(PartFailure.class)
                .hasMessage("FITCONNECT_JAVA17_HOME=%s is not a Java 17 or 11", wrong);
    }

    @Test
    void saysWhatIsMissingWhenThereIsNone() throws IOException {
        install("a", "1.8.0_402");

        assertThatThrownBy(() -> homes(Map.of()).getForCassandra())
                .isInstanceOf(PartFailure.class)
                .hasMessageStartingWith("Cassandra needs a Java 17 or 11 and none was found")
                .hasMessageEndingWith("FITCONNECT_JAVA17_HOME");
    }

    @Test
    void runsServicesOnTheNewestFrom21On() throws IOException {
        install("a", "21.0.2");
        var newest = install("b", "26.0.1");
        install("c", "17.0.15");

        assertThat(homes(Map.of()).getForServices()).isEqualTo(new JavaHome(newest, 26));
    }

    @Test
    void runsServicesOnTheLaunchersJavaWhereNoneIsNewer() throws IOException {
        install("a", "17.0.15");

        assertThat(homes(Map.of()).getForServices()).isEqualTo(RUNNING);
    }

    @Test
    void runsServicesOnTheJavaThatASettingNames() throws IOException {
        var named = install("a", "17.0.15");
        install("b", "25.0.1");

        assertThat(homes(Map.of(JavaHomes.SERVICES_SETTING, named.toString())).getForServices())
                .isEqualTo(new JavaHome(named, 17));
    }

    private JavaHomes homes(Map<String, String> environment) {
        return new JavaHomes(environment, RUNNING, List.of(folder));
    }

    private Path install(String name, String version) throws IOException {
        var home = folder.resolve(name);
        var java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Vendor\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
