package io.fitconnect.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContractFilesTests {

    private final List<Contract> contracts =
            new ContractFolder(Path.of("src", "main", "resources", "contracts")).listContracts();

    @Test
    void exist() {
        assertThat(contracts).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> keepEveryRule() {
        return contracts.stream()
                .flatMap(contract -> Arrays.stream(ContractRule.values())
                        .map(rule -> dynamicTest(
                                contract.file() + " " + rule,
                                () -> assertThat(rule.violations(contract)).isEmpty())));
    }

    @Test
    void coverExactlyTheTopics() throws IOException {
        var topics = TopicsTests.topics().stringPropertyNames().stream()
                .filter(topic -> !topic.endsWith(".dead-letter") && !topic.endsWith(".snapshot"));
        assertThat(contracts.stream().map(Contract::topic).distinct())
                .containsExactlyInAnyOrderElementsOf(topics.toList());
    }
}
