package io.fitconnect.integration.cassandra.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One file of {@code db/cassandra}, {@code V<version>__<name>.cql}; its statements may be run again without harm. */
record CqlMigration(int version, String name, List<String> statements) {

    private static final String FILES = "classpath:db/cassandra/V*.cql";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.cql");

    /** All files in the order of their versions. */
    static List<CqlMigration> listAll() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(CqlMigration::read)
                    .sorted(Comparator.comparingInt(CqlMigration::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The schema files of Cassandra cannot be listed", e);
        }
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
