package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RFC 9700 and chapters V6, V7, V9 and V10 of OWASP ASVS 5 at level 2, as far as this service alone can show them. */
@AuthServiceTest
class SecurityRequirementsIntegrationTests {

    private static final Path TABLE = Path.of("..", "docs", "security-requirements.md");

    private final ShiftedClock clock;
    private final List<Requirement> requirements = new ArrayList<>();

    SecurityRequirementsIntegrationTests(House house, JdbcClient jdbc, ShiftedClock clock) {
        this.clock = clock;
        requirements.addAll(new RedirectRequirements(house).list());
        requirements.addAll(new CodeRequirements(house, jdbc, clock).list());
        requirements.addAll(new TokenRequirements(house, clock).list());
        requirements.addAll(new BindingRequirements(house).list());
        requirements.addAll(new PageRequirements(house).list());
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @TestFactory
    Stream<DynamicTest> hold() {
        return requirements.stream()
                .map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.rule(), () -> {
                    try {
                        row.check().run();
                    } finally {
                        clock.shift(Duration.ZERO);
                    }
                }));
    }

    @Test
    void standInTheDocumentation() throws IOException {
        List<String> documented = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| RFC") || line.startsWith("| ASVS"))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(
                        requirements.stream().map(Requirement::row).toList());
    }
}
