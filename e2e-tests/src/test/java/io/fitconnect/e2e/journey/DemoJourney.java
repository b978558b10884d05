package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.Demo;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@OnPlatform
class DemoJourney {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void isAsTold(OwnPlatform platform) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        var code = Demo.run(out, "--base-url", platform.baseUrl().toString());

        assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isZero();
    }
}
