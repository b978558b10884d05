package io.fitconnect.e2e.house;

import io.fitconnect.contracts.RouteLine;
import io.fitconnect.contracts.ServiceLine;
import io.fitconnect.contracts.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the equipment of one service is, by its line in the list. */
final class ServiceRows {

    static final String LIST = "contracts/src/main/resources/contracts/services.yaml";
    static final String TOPICS = "contracts/src/main/resources/contracts/topics.properties";

    private final ServiceLine service;
    private final List<Row> rows = new ArrayList<>();

    private ServiceRows(ServiceLine service) {
        this.service = service;
    }

    static List<Row> of(ServiceLine service) {
        var rows = new ServiceRows(service);
        rows.addSettings();
        rows.addEvents();
        rows.addDeployment();
        rows.addOperation();
        if (service.foreign()) {
            rows.addArchitecture();
        } else if (!service.isGateway()) {
            rows.addApi();
            rows.addRules();
        }
        return List.copyOf(rows.rows);
    }

    private void addSettings() {
        var settings = service.name() + "/src/main/resources/application.yaml";
        text("its name in application.yaml", settings, "name: " + service.name() + "\\n");
        text("its port in application.yaml", settings, "(?m)^  port: " + service.port() + "$");
        text("its management port in application.yaml", settings, "port: " + service.managementPort() + "\\n");
        service.database().ifPresent(database -> {
            text("its database in application.yaml", settings, "jdbc:postgresql://[^/]+/" + database + "\\n");
            text("its tables in its README", service.name() + "/README.md", "(?m)^\\| (SQL )?table \\|.*$");
            text("its database in docker/databases.sql", "docker/databases.sql", "database if not exists " + database);
        });
        if (service.stores().contains(Store.CASSANDRA)) {
            text(
                    "its Cassandra tables in its README",
                    service.name() + "/README.md",
                    "(?m)^\\| Cassandra table \\|.*$");
        }
    }

    private void addEvents() {
        service.publishes().forEach(topic -> {
            text("its topic " + topic + " in topics.properties", TOPICS, "(?m)^" + Pattern.quote(topic) + "=.*$");
            if (!topic.endsWith(".snapshot")) {
                var folder = topic.replace('.', '/');
                file("the contract of " + topic, "contracts/src/main/resources/contracts/" + folder + "/README.md");
            }
        });
        service.listens()
                .forEach(topic -> text(
                        "the topic " + topic + " it listens to, in topics.properties",
                        TOPICS,
                        "(?m)^" + Pattern.quote(topic) + "=.*$"));
        service.deadLetterTopic()
                .ifPresent(topic -> text(
                        "its dead-letter topic in topics.properties", TOPICS, "(?m)^" + Pattern.quote(topic) + "=.*$"));
        if (!service.publishes().isEmpty()) {
            text("its events in its README", service.name() + "/README.md", "(?i)publishes");
        }
    }

    private void addDeployment() {
        var name = service.name();
        text("its service in docker-compose.yml", "docker-compose.yml", "(?m)^  " + name + ":\\n(    .*\\n)+");
        file("its manifests in k8s/base", "k8s/base/" + name + ".yaml");
        text("its manifests in the kustomization", "k8s/base/kustomization.yaml", "- " + name + "\\.yaml");
        for (var overlay : List.of("small", "production")) {
            text(
                    "its line in the overlay " + overlay,
                    "k8s/overlays/" + overlay + "/kustomization.yaml",
                    "- \\{name: (fitconnect/)?" + name + ",.*");
        }
    }

    private void addOperation() {
        var name = service.name();
        text("its row in the dashboard", "observability/dashboards/fitconnect.json", "\"title\": \"" + name + "\"");
        text("its scrape job in docker/prometheus.yml", "docker/prometheus.yml", "job_name: " + name + ",");
        text("its row in README.md", "README.md", "(?m)^\\| \\[" + name + "\\]\\(" + name + "/README\\.md\\).*$");
        file("its README", name + "/README.md");
    }

    private void addApi() {
        var document = "contracts/src/main/resources/contracts/api/" + service.name() + ".json";
        file("its API document", document);
        service.routes().stream()
                .map(RouteLine::path)
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> text(
                        "the paths of its route " + path + " in its API document",
                        document,
                        "\"" + pathExpression(path)));
    }

    private void addRules() {
        var sources = service.name() + "/src/";
        // auth-service signs its tokens itself: its endpoints are tried with those, and not with the platform's.
        var matrix =
                service.name().equals("auth-service") ? "status\\(\\)\\)\\.isEqualTo\\(403\\)" : "\\bTokenMatrix\\b";
        source("its authorization matrix", sources + "test/java", matrix);
        if (!service.name().equals("auth-service")) {
            source("its erasure of an athlete's data", sources + "main/java", "implements .*\\bAthleteData\\b");
        }
        source(
                "its part of an archive of an athlete's data",
                sources + "main/java",
                "implements .*\\bAthleteArchive\\b");
        addArchitecture();
    }

    private void addArchitecture() {
        source("its architecture rules", service.name() + "/src/test/java", "class ArchitectureTests\\b");
    }

    /** A route's pattern as the beginning of a documented path, where a star stands for a parameter. */
    private static String pathExpression(String path) {
        return path.replace("/**", "").replace("/*", "/\\{[^}]+\\}").replace(".", "\\.") + "(/[^\"]*)?\"";
    }

    private void text(String what, String file, String expression) {
        rows.add(new Row.Text(service.name() + ": " + what, file, Pattern.compile(expression)));
    }

    private void file(String what, String file) {
        rows.add(new Row.Present(service.name() + ": " + what, file));
    }

    private void source(String what, String folder, String expression) {
        rows.add(new Row.InSources(service.name() + ": " + what, folder, Pattern.compile(expression)));
    }
}
