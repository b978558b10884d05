package io.fitconnect.e2e.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.contracts.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path copy;

    /** The copy's too: no row takes a topic out of the code. */
    private static final CodeTopics CODE = CodeTopics.of(ROOT);

    @BeforeAll
    static void copyTheCheckout() {
        CheckoutCopy.of(ROOT, copy);
    }

    @Test
    void everyServiceHasItsFullEquipment() {
        assertThat(House.read(ROOT.resolve(ServiceRows.LIST)).services()).isNotEmpty();
        assertThat(missing(HouseRows.of(ROOT, CODE), ROOT))
                .as("what is missing")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void namesTheRowThatIsRemoved(Row row) {
        assertThat(missing(rowsOfCopy(row.name()), copy)).isEmpty();
        try {
            row.removeFrom(copy);

            assertThat(missing(rowsOfCopy(row.name()), copy)).contains(row.name());
        } finally {
            row.holders(ROOT).forEach(file -> CheckoutCopy.restore(ROOT, copy, file));
        }
    }

    @Test
    void holdsNoConflictOfAMerge() throws IOException {
        try (var files = Files.walk(copy)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().noneMatch(HouseTests::holdsConflict);
        }
    }

    private static boolean holdsConflict(Path file) {
        // Any bytes are characters of this set, so that pictures and recordings can be read too.
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Row> rows() {
        return HouseRows.of(ROOT, CODE).stream();
    }

    private static List<Row> rowsOfCopy(String name) {
        return HouseRows.of(copy, CODE).stream()
                .filter(row -> row.name().equals(name))
                .toList();
    }

    private static List<String> missing(List<Row> rows, Path root) {
        return rows.stream().filter(row -> !row.isPresent(root)).map(Row::name).toList();
    }
}
