package io.fitconnect.recording.fit;

import static org.assertj.core.api.Assertions.assertThat;

import com.garmin.fit.Mesg;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.SampleTable;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that is read has the value that Garmin's SDK reads: in made-up files and, where they are at hand, real ones. */
class FitAgainstSdkTests {

    /** The SDK copies the plain field into the enhanced one, which is the one of the two that counts. */
    private static final Map<FitField, FitField> ENHANCED = Map.of(
            FitField.RECORD_ENHANCED_SPEED, FitField.RECORD_SPEED,
            FitField.RECORD_ENHANCED_ALTITUDE, FitField.RECORD_ALTITUDE,
            FitField.SESSION_ENHANCED_AVERAGE_SPEED, FitField.SESSION_AVERAGE_SPEED,
            FitField.SESSION_ENHANCED_MAX_SPEED, FitField.SESSION_MAX_SPEED,
            FitField.LAP_ENHANCED_AVERAGE_SPEED, FitField.LAP_AVERAGE_SPEED,
            FitField.LAP_ENHANCED_MAX_SPEED, FitField.LAP_MAX_SPEED);

    /** What the SDK makes of several fields is compared in the samples and beats. */
    private static final List<FitField> MADE_OF_OTHERS = List.of(
            FitField.RECORD_SPEED,
            FitField.RECORD_DISTANCE,
            FitField.RECORD_COMPRESSED_SPEED_DISTANCE,
            FitField.HEART_RATE_FRACTION,
            FitField.HEART_RATE_TIME,
            FitField.HEART_RATE_TIME_12);

    private static final List<FitField> TEXTS =
            List.of(FitField.FILE_PRODUCT_NAME, FitField.DESCRIPTION_NAME, FitField.DESCRIPTION_UNITS);

    static Stream<Arguments> files() throws IOException {
        Stream<Arguments> made = Stream.of(
                Arguments.of("run", SampleRecordings.morningRun().fit()),
                Arguments.of("ride", SampleRecordings.longRide().fit()),
                Arguments.of("indoor ride", SampleRecordings.indoorRide().fit()),
                Arguments.of("triathlon", SampleRecordings.triathlon()),
                Arguments.of("all types", AllTypes.littleEndian()),
                Arguments.of("all types, big-endian", AllTypes.bigEndian()),
                Arguments.of("compressed", AllTypes.compressed()),
                Arguments.of("beats", AllTypes.beats()),
                Arguments.of("apps", AllTypes.apps()));
        return Stream.concat(made, real());
    }

    private static Stream<Arguments> real() throws IOException {
        Path folder = Path.of(System.getProperty("fitconnect.activities", "../../shared/data/activities"));
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".fit")).sorted().toList().stream()
                    .map(file -> Arguments.of(file.getFileName().toString(), bytes(file)));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void readsWhatTheSdkReads(String name, byte[] content) {
        for (FitPart part : FitPart.split(content)) {
            if (part.condition() != FitPart.Condition.FOREIGN) {
                List<Mesg> expected = SdkMessages.read(content, part).stream()
                        .filter(message -> FitMessageKind.find(message.getNum()) != null)
                        .toList();
                List<String> differences = new ArrayList<>();
                int[] next = {0};
                FitDecoding.of(content, part.from(), part.to(), message -> {
                    assertThat(next[0]).as("messages of %s", name).isLessThan(expected.size());
                    compare(message, expected.get(next[0]++), differences);
                });
                assertThat(differences).as(name).isEmpty();
                assertThat(next[0]).as("messages of %s", name).isEqualTo(expected.size());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void makesTheSamplesAndBeatsThatTheSdkReads(String name, byte[] content) {
        for (FitPart part : FitPart.split(content)) {
            if (part.condition() != FitPart.Condition.FOREIGN) {
                Iterator<Mesg> expected = SdkMessages.read(content, part).iterator();
                FitSamples samples = new FitSamples(1_000_000);
                FitHeartRates heartRates = new FitHeartRates(1_000_000);
                List<String> differences = new ArrayList<>();
                SdkBeats beats = new SdkBeats();
                FitDecoding.of(content, part.from(), part.to(), message -> {
                    Mesg theirs = nextOf(expected, message);
                    if (message.definition().kind() == FitMessageKind.RECORD) {
                        int before = samples.table().size();
                        samples.add(message);
                        compare(samples.table(), before, theirs, differences);
                    } else if (message.definition().kind() == FitMessageKind.HEART_RATE) {
                        heartRates.add(message);
                        beats.add(theirs);
                    }
                });
                assertThat(differences.stream().limit(20)).as(name).isEmpty();
                beats.assertSame(heartRates.beats());
            }
        }
    }

    private static Mesg nextOf(Iterator<Mesg> expected, FitMessage message) {
        Mesg theirs = expected.next();
        while (FitMessageKind.find(theirs.getNum()) != message.definition().kind()) {
            theirs = expected.next();
        }
        return theirs;
    }

    private static void compare(SampleTable samples, int before, Mesg theirs, List<String> differences) {
        int row = samples.size() - 1;
        if (Double.isNaN(SdkMessages.element(theirs, 253, 0)) || row < 0) {
            return;
        }
        Map<StreamKind, Double> expected = SdkMessages.sample(theirs);
        for (StreamKind kind : StreamKind.values()) {
            int value = kind.toFixedPoint(expected.getOrDefault(kind, Double.NaN));
            boolean isNew = samples.size() > before;
            if (kind != StreamKind.TIME && (isNew || value != SampleStream.MISSING)) {
                int ours = samples.fixedPoint(row, kind);
                if (ours != value) {
                    differences.add(kind + " of sample " + row + ": " + ours + " for " + value);
                }
            }
        }
    }

    private static void compare(FitMessage ours, Mesg theirs, List<String> differences) {
        FitMessageKind kind = ours.definition().kind();
        assertThat(kind).isEqualTo(FitMessageKind.find(theirs.getNum()));
        if (differences.size() > 20) {
            return;
        }
        same(kind + " timestamp", ours.timestamp(), SdkMessages.element(theirs, 253, 0), differences);
        for (FitField field : FitField.values()) {
            if (field.message() == kind && !TEXTS.contains(field) && !MADE_OF_OTHERS.contains(field)) {
                compare(field, ours, theirs, differences);
            } else if (field.message() == kind && TEXTS.contains(field)) {
                String text = theirs.getFieldStringValue(field.number());
                String expected = text == null || text.isBlank() ? "null" : text.strip();
                if (!expected.equals(String.valueOf(ours.text(field)))) {
                    differences.add(field + ": " + ours.text(field) + " for " + expected);
                }
            }
        }
    }

    private static void compare(FitField field, FitMessage ours, Mesg theirs, List<String> differences) {
        FitField plain = ENHANCED.get(field);
        if (plain != null) {
            double value = SdkMessages.element(theirs, field.number(), 0);
            value = Double.isNaN(value) ? SdkMessages.element(theirs, plain.number(), 0) : value;
            double own = ours.element(field, 0);
            own = Double.isNaN(own) ? ours.element(plain, 0) : own;
            if (!ours.definition().has(FitField.RECORD_COMPRESSED_SPEED_DISTANCE)) {
                same(field.toString(), own, value, differences);
            }
            return;
        }
        for (int i = 0; i < Math.max(ours.count(field), SdkMessages.count(theirs, field.number())); i++) {
            same(
                    field + "[" + i + "]",
                    ours.element(field, i),
                    SdkMessages.element(theirs, field.number(), i),
                    differences);
        }
    }

    private static void same(String what, double ours, double theirs, List<String> differences) {
        boolean equal = Double.isNaN(theirs) ? Double.isNaN(ours) : Math.abs(ours - theirs) <= 1e-9 * Math.abs(theirs);
        if (!equal) {
            differences.add(what + ": " + ours + " for " + theirs);
        }
    }
}
