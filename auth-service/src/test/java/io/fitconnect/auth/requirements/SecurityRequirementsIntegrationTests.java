package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import java.io.IOException;
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
        requirements.addAll(new LifeRequirements(house, clock).list());
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

    /** Written by the build with {@code -Dfitconnect.contracts.update=true}. */
    @Test
    void standInTheDocumentation() throws IOException {
        RequirementTable table = new RequirementTable(TABLE);
        if (Boolean.getBoolean("fitconnect.contracts.update")) {
            table.write(rows());
        }

        assertThat(table.read())
                .containsExactlyElementsOf(rows().stream().map(Row::line).toList());
    }

    @Test
    void nameEachRequirementOfLevelTwo() {
        assertThat(rows()).extracting(Row::id).containsAll(LevelTwo.ids());
        assertThat(rows().stream().filter(NotHeld.class::isInstance).map(Row::id))
                .as("held and not held")
                .doesNotContainAnyElementsOf(rows().stream()
                        .filter(row -> !(row instanceof NotHeld))
                        .map(Row::id)
                        .filter(id -> !id.equals("ASVS V6.2.8"))
                        .toList());
    }

    @Test
    void haveTheProofsThatTheyName() throws IOException {
        Proofs proofs = new Proofs(Path.of(".."));
        for (HeldElsewhere row : OtherRequirements.held()) {
            for (String proof : row.proofs()) {
                assertThat(proofs.exist(proof)).as("%s: %s", row.id(), proof).isTrue();
            }
        }
        assertThat(proofs.exist("auth-service/ProofsTests.doesNotExist")).isFalse();
    }

    private List<Row> rows() {
        return Stream.of(requirements, OtherRequirements.held(), OtherRequirements.notHeld())
                .<Row>flatMap(List::stream)
                .toList();
    }
}
