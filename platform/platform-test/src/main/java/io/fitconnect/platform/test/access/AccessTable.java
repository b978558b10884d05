package io.fitconnect.platform.test.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stated table, a text file of three parts: {@code [viewers]} has one column a viewer and one line a rule with what each viewer
 * gets ({@code ok} or a status); {@code [visibility]} says which viewer sees which visibility; {@code [endpoints]} gives each
 * endpoint a rule.
 */
public final class AccessTable {

    private final Map<String, Map<String, String>> rules;
    private final Map<String, Map<String, String>> visibilities;
    private final List<AccessRow> rows;

    private AccessTable(
            Map<String, Map<String, String>> rules,
            Map<String, Map<String, String>> visibilities,
            List<AccessRow> rows) {
        this.rules = rules;
        this.visibilities = visibilities;
        this.rows = List.copyOf(rows);
    }

    /** Reads the table beside a test. */
    public static AccessTable read(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessTable of(String text) {
        Map<String, List<List<String>>> parts = new LinkedHashMap<>();
        String part = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                part = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                parts.computeIfAbsent(part, name -> new ArrayList<>()).add(Arrays.asList(line.split("\\s{2,}", -1)));
            }
        }
        List<AccessRow> rows = parts.getOrDefault("[endpoints]", List.of()).stream()
                .map(cells -> new AccessRow(cells.get(0).replaceAll("\\s+", " "), cells.get(1)))
                .toList();
        return new AccessTable(grid(parts.get("[viewers]")), grid(parts.get("[visibility]")), rows);
    }

    /** Lines by their first cell, cells by the first line. */
    private static Map<String, Map<String, String>> grid(@Nullable List<List<String>> lines) {
        Map<String, Map<String, String>> grid = new LinkedHashMap<>();
        if (lines != null) {
            List<String> heads = lines.get(0);
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 1; i < heads.size(); i++) {
                    cells.put(heads.get(i), line.get(i));
                }
                grid.put(line.get(0), cells);
            }
        }
        return grid;
    }

    public List<AccessRow> rows() {
        return rows;
    }

    public List<AccessRow> rows(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).toList();
    }

    Set<String> endpoints() {
        return rows.stream().map(AccessRow::endpoint).collect(Collectors.toUnmodifiableSet());
    }

    /** All viewers of the table. */
    public Set<String> viewers() {
        return rules.values().iterator().next().keySet();
    }

    /** What the viewer gets at the endpoint: {@code ok} or a status. */
    public String expected(AccessRow row, String viewer) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rules.get(row.rule()), row.rule()).get(viewer), viewer);
    }

    /** The values of the scale. */
    public Set<String> scale() {
        return visibilities.values().iterator().next().keySet();
    }

    /** Those viewers about whom the part on visibility speaks. */
    public Set<String> persons() {
        return visibilities.keySet();
    }

    public boolean sees(String viewer, String visibility) {
        return "ok"
                .equals(Objects.requireNonNull(visibilities.get(viewer), viewer).get(visibility));
    }
}
