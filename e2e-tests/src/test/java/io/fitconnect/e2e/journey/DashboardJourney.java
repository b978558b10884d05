package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dashboards draw and alerts watch must exist, by these very names, once an athlete has used the platform. */
@OnPlatform
class DashboardJourney {

    private static final Path OBSERVABILITY = Path.of("..", "observability");
    private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]+)\\{");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-z][a-z0-9_]+)");

    /** What Prometheus itself says of each scrape. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private final OwnPlatform platform;

    DashboardJourney(OwnPlatform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboards/fitconnect.json", "rules/fitconnect.yml"})
    void readsOnlyMetricsThatExist(String file) throws IOException {
        var named = find(METRIC, Files.readString(OBSERVABILITY.resolve(file)));
        named.removeAll(OF_PROMETHEUS);
        Athletes.ride(new Athletes(platform.client()).signIn("Measured"), 1);

        assertThat(named).isNotEmpty();
        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() -> assertThat(exposed()).containsAll(named));
    }

    private Set<String> exposed() {
        return ManagementPorts.usual()
                .mapToObj(port -> find(SAMPLE, ManagementPorts.metrics(platform, port)))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
