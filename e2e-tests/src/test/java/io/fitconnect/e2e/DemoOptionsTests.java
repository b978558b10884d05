package io.fitconnect.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
    void importsProductsWhereAnEditorCanBeMade() {
        var products = List.of("--products", "shop/advised-products.json");

        assertThat(DemoOptions.parse(products.toArray(new String[0])).findProducts())
                .isEmpty();
        assertThat(DemoOptions.parse(
                                "--accounts",
                                "http://localhost:9081/actuator/accounts",
                                products.get(0),
                                products.get(1))
                        .findProducts())
                .contains(Path.of("shop/advised-products.json"));
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> DemoOptions.parse("--fil", "a"))
                .hasMessageContaining("--fil")
                .hasMessageContaining("use:");
        assertThatThrownBy(() -> DemoOptions.parse("--file")).hasMessageContaining("--file");
    }
}
