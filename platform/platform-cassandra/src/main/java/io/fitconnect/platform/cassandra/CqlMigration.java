package io.fitconnect.platform.cassandra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One file of {@code db/cassandra}, {@code V<version>__<name>.cql}; its statements may be run again without harm. */
record CqlMigration(int version, String name, List<String> statements) {

    private static final String FILES = "classpath:db/cassandra/V*.cql";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.cql");

    CqlMigration {
        for (String statement : statements) {
            String words = statement.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!words.contains("if not exists") && !words.contains("if exists")) {
                throw new IllegalArgumentException("A statement of version " + version
                        + " needs 'if not exists' or 'if exists', since a crash may repeat it: " + statement);
            }
            if (!statement.contains("${keyspace}.")) {
                throw new IllegalArgumentException(
                        "A statement of version " + version + " names its table without ${keyspace}.: " + statement);
            }
        }
    }

    /** All files in the order of their versions. */
    static List<CqlMigration> listAll() {
        try {
            return inOrder(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(CqlMigration::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The schema files of Cassandra cannot be listed", e);
        }
    }

    static List<CqlMigration> inOrder(List<CqlMigration> migrations) {
        Set<Integer> versions = new HashSet<>();
        for (CqlMigration migration : migrations) {
            if (!versions.add(migration.version())) {
                throw new IllegalArgumentException("Two schema files have the version " + migration.version());
            }
        }
        return migrations.stream()
                .sorted(Comparator.comparingInt(CqlMigration::version))
                .toList();
    }

    static CqlMigration of(String fileName, String cql) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalArgumentException("A schema file is named V<version>__<name>.cql: " + fileName);
        }
        String withoutComments = cql.replaceAll("(?m)^\\s*--.*$", "");
        List<String> statements = Arrays.stream(withoutComments.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new CqlMigration(Integer.parseInt(name.group(1)), name.group(2), statements);
    }

    private static CqlMigration read(Resource file) {
        try {
            return of(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The schema file cannot be read: " + file.getFilename(), e);
        }
    }
}
