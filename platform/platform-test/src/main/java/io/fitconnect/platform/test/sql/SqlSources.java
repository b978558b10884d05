package io.fitconnect.platform.test.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All migrations of the house, and the string literals of its code that ships. */
public final class SqlSources {

    private static final List<String> NOT_SHIPPED = List.of("benchmarks", "platform/platform-test");
    private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern DDL = Pattern.compile("^\\s*(create|alter|drop)\\s+(\\w+).*", Pattern.DOTALL);

    private static final Pattern VENDORS_FOLDER = Pattern.compile("/db/(platform-)?cockroachdb/[^/]+$");

    /** A comment, or in group 1 a text block, or in group 2 a string. */
    private static final Pattern JAVA_LITERAL = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private final Path house;

    public SqlSources(Path house) {
        this.house = house;
    }

    /** Lists each file with what is wrong in it. */
    public List<String> listViolations() {
        return Stream.concat(
                        files("sql").flatMap(file -> violations(file, statementsOf(read(file)))),
                        files("java")
                                .flatMap(file -> literalsOf(read(file)).flatMap(literal -> brokenBy(file, literal))))
                .sorted()
                .toList();
    }

    /** Counts the files of a kind, so that a test notices when it reads nothing. */
    public long count(String extension) {
        return files(extension).count();
    }

    static Stream<String> literalsOf(String java) {
        return JAVA_LITERAL.matcher(java).results().map(SqlSources::literal).filter(literal -> !literal.isEmpty());
    }

    /** CockroachDB runs several schema changes of one transaction neither together nor back; new tables alone may be many. */
    static boolean hasManyChanges(String statements) {
        List<String> changes = Arrays.stream(statements.toLowerCase(Locale.ROOT).split(";", -1))
                .filter(statement -> DDL.matcher(statement).matches())
                .map(String::strip)
                .toList();
        return changes.size() > 1 && changes.stream().anyMatch(change -> !change.startsWith("create table"));
    }

    private static String literal(MatchResult found) {
        String block = found.group(1);
        String line = found.group(2);
        return block != null ? block : line != null ? line : "";
    }

    private Stream<String> brokenBy(Path file, String statements) {
        return Arrays.stream(SqlRule.values())
                .filter(rule -> rule.isBrokenBy(statements))
                .map(rule -> house.relativize(file) + ": " + rule + ", " + rule.reason());
    }

    private Stream<String> manyChanges(Path file, String statements) {
        return hasManyChanges(statements)
                ? Stream.of(
                        house.relativize(file) + ": ONE_CHANGE, a migration that changes a table holds nothing else")
                : Stream.empty();
    }

    private static String statementsOf(String migration) {
        return SQL_COMMENT.matcher(migration).replaceAll("");
    }

    private Stream<String> violations(Path migration, String statements) {
        Stream<String> broken =
                isVendors(migration) ? notVendors(migration, statements) : brokenBy(migration, statements);
        return Stream.concat(broken, manyChanges(migration, statements));
    }

    private Stream<String> notVendors(Path migration, String statements) {
        return Arrays.stream(statements.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty() && !VendorStatement.allows(statement))
                .map(statement ->
                        house.relativize(migration) + ": VENDOR, the folder holds sharded indexes, the indexes "
                                + "that they replace, and the collection of deleted rows");
    }

    private static boolean isVendors(Path migration) {
        return VENDORS_FOLDER.matcher(migration.toString()).find();
    }

    private Stream<Path> files(String extension) {
        try (Stream<Path> all = Files.walk(house)) {
            return all
                    .filter(file -> file.toString().endsWith("." + extension))
                    .filter(file -> house.relativize(file).toString().contains("src/main/"))
                    .filter(file -> NOT_SHIPPED.stream().noneMatch(house.relativize(file)::startsWith))
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
