package io.fitconnect.gamification.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.Sports;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.formats.KnownFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the files of a folder, none of which but those with {@code car} in their name is to be flagged: {@code -Dfitconnect.test.recordings=FOLDER}. */
@EnabledIfSystemProperty(named = "fitconnect.test.recordings", matches = ".+")
class RealFilesTests {

    private static final Logger LOG = LoggerFactory.getLogger(RealFilesTests.class);

    private final RecordingReader reader = KnownFormats.reader(ReadingLimits.DEFAULT);

    @Test
    void flagsNoneButTheCar() throws IOException {
        List<String> flagged = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("fitconnect.test.recordings", "")))) {
            for (Path file : files.sorted().toList()) {
                for (Recording recording : read(file)) {
                    List<Finding> findings = examine(recording);
                    LOG.info("{}: {} {}", file.getFileName(), recording.sport(), findings);
                    if (!findings.isEmpty() && !file.toString().contains("car")) {
                        flagged.add(file.getFileName() + ": " + findings);
                    }
                }
            }
        }

        assertThat(flagged).isEmpty();
    }

    private List<Recording> read(Path file) throws IOException {
        try {
            return reader.read(RecordingFile.of(Files.readAllBytes(file))).recordings();
        } catch (UnreadableRecording unreadable) {
            return List.of();
        }
    }

    private static List<Finding> examine(Recording recording) {
        String subSport = recording.subSport() == null ? null : WireName.of(recording.subSport());
        Judged judged = Judged.of(recording.indoor(), recording.totals(), recording.streams());
        return Judge.examine(Sports.ofDevice(WireName.of(recording.sport()), subSport), judged.evidence());
    }
}
