package io.fitconnect.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoOptionsTests {

    @Test
    void tellsTheSampleOnTheLocalPlatformByDefault() {
        var options = DemoOptions.parse();

        assertThat(options.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(options.findFile()).isEmpty();
    }

    @Test
    void takesBothFormsOfAnOption() {
        var options = DemoOptions.parse("--file", "a.gpx", "--base-url=http://localhost:28080/");

        assertThat(options.findFile()).contains(Path.of("a.gpx"));
        assertThat(options.baseUrl()).isEqualTo(URI.create("http://localhost:28080"));
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> DemoOptions.parse("--fil", "a"))
                .hasMessageContaining("--fil")
                .hasMessageContaining("use:");
        assertThatThrownBy(() -> DemoOptions.parse("--file")).hasMessageContaining("--file");
    }
}
