package io.fitconnect.e2e.house;

import io.fitconnect.contracts.House;
import io.fitconnect.contracts.ServiceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every row of the house: those of each service, and those that lead back from other places to the list. */
final class HouseRows {

    /** Written as contracts before the service that will publish them. */
    private static final Set<String> WITHOUT_PUBLISHER = Set.of("live.signal");

    private static final String AUTH_SETTINGS = "auth-service/src/main/resources/application.yaml";

    private static final Pattern MODULE = Pattern.compile("<module>(gateway|shop|[a-z-]+-service)</module>");
    private static final Pattern TOPIC = Pattern.compile("(?m)^([a-z-]+\\.[a-z.-]+)=");

    private final Path root;
    private final CodeTopics code;
    private final List<Row> rows = new ArrayList<>();

    private HouseRows(Path root, CodeTopics code) {
        this.root = root;
        this.code = code;
    }

    static List<Row> of(Path root, CodeTopics code) {
        var rows = new HouseRows(root, code);
        rows.services().forEach(service -> rows.rows.addAll(ServiceRows.of(service)));
        rows.names().forEach(rows::addEntries);
        rows.addTopics();
        rows.addTools();
        rows.addAccountErasure();
        rows.addDataExport();
        return List.copyOf(rows.rows);
    }

    /** Empty while the list cannot be read; the rows that lead to it then name what is wrong. */
    private List<ServiceLine> services() {
        try {
            return House.read(root.resolve(ServiceRows.LIST)).services();
        } catch (IllegalArgumentException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** From the list, the modules and the folders, so that a service missing in one of them is still known. */
    private Set<String> names() {
        var names = new TreeSet<String>();
        services().forEach(service -> names.add(service.name()));
        MODULE.matcher(Row.read(root.resolve("pom.xml"))).results().forEach(module -> names.add(module.group(1)));
        try (var folders = Files.list(root)) {
            folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.endsWith("-service"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void addEntries(String name) {
        add(name + ": its line in services.yaml", ServiceRows.LIST, "(?m)^  - name: " + name + "\\n(?:    .*\\n|\\n)*");
        add(name + ": its module in pom.xml", "pom.xml", "<module>" + name + "</module>");
        add(name + ": its build before the journeys", "e2e-tests/pom.xml", "<artifactId>" + name + "</artifactId>");
        code.of(name).forEach(topic -> addTopic(name, topic.direction(), topic.name()));
    }

    /** As the code says; whether each line of the list has a place in the code cannot be seen in texts. */
    private void addTopic(String name, String direction, String topic) {
        add(
                "%s: %s %s in its code, in services.yaml".formatted(name, direction, topic),
                ServiceRows.LIST,
                "(?m)^  - name: " + name + "\\n(?:    (?!" + direction + ").*\\n)*    " + direction
                        + ": \\[(?:[^\\]]*, )?" + Pattern.quote(topic) + "[\\],].*\\n");
    }

    private void addTopics() {
        TOPIC.matcher(Row.read(root.resolve(ServiceRows.TOPICS)))
                .results()
                .map((MatchResult topic) -> topic.group(1))
                .filter(topic -> !topic.endsWith(".dead-letter") && !WITHOUT_PUBLISHER.contains(topic))
                .forEach(topic -> add(
                        "topic " + topic + ": its publisher in services.yaml",
                        ServiceRows.LIST,
                        "(?m)^    publishes: \\[(?:[^\\]]*, )?" + Pattern.quote(topic) + "[\\],].*$"));
    }

    /** A service that is not in this list is not waited for, so that an account would count as erased too early. */
    private void addAccountErasure() {
        services().stream()
                .filter(service -> !service.isGateway() && !service.foreign())
                .forEach(service -> add(
                        service.name() + ": waited for when an account is erased, in auth-service's settings",
                        AUTH_SETTINGS,
                        "(?m)^    erasure:\\n      services: (?:.*, )?" + service.name() + "(?:,.*)?$"));
        services()
                .forEach(service -> service.internalScopes()
                        .forEach(scope -> add(
                                "%s: its OAuth client with %s in auth-service's settings"
                                        .formatted(service.name(), scope),
                                AUTH_SETTINGS,
                                "(?m)^        " + service.name()
                                        + ":\\n(?:          (?!scopes).*\\n)*          scopes: .*"
                                        + Pattern.quote(scope) + ".*$")));
    }

    /** A service that is not in this list is not waited for, so that an archive would lack its part. */
    private void addDataExport() {
        services().stream()
                .filter(service -> !service.isGateway() && !service.foreign())
                .forEach(service -> add(
                        service.name() + ": waited for when an account is exported, in auth-service's settings",
                        AUTH_SETTINGS,
                        "(?m)^    export:\\n      services: (?:.*, )?" + service.name() + "(?:,.*)?$"));
    }

    private void addTools() {
        add(
                "launcher: reads services.yaml",
                "local/src/main/java/io/fitconnect/local/services/Catalog.java",
                "House\\.read\\(\\)");
        rows.add(new Row.InSources(
                "gateway: reads services.yaml", "gateway/src/main/java", Pattern.compile("\\bHouse\\.read\\(\\)")));
        for (var alert : List.of(
                "ProcessGone",
                "RequestsFail",
                "EventsWait",
                "ConsumerHangs",
                "DeadLetters",
                "WorkSetAside",
                "ErasureOverdue",
                "ExportOverdue")) {
            add(
                    "alert " + alert,
                    "observability/rules/fitconnect.yml",
                    "(?m)^      - alert: " + alert + "\\n(?:        .*\\n)+");
        }
    }

    private void add(String name, String file, String expression) {
        rows.add(new Row.Text(name, file, Pattern.compile(expression)));
    }
}
