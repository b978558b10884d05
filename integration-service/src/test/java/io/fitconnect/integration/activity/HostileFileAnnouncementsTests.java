package io.fitconnect.integration.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.imports.Examples;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.HostileFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from any bytes keeps the contract. */
@Tag("thorough")
class HostileFileAnnouncementsTests {

    private static final RecordingReader READER =
            KnownFormats.reader(new ReadingLimits(1 << 20, 2_000, 16, 100, 32, 4_096));

    @ParameterizedTest
    @EnumSource
    void keepTheContract(HostileFiles kind) {
        long files = kind.files()
                .peek(content -> read(content)
                        .forEach(result -> ActivityAnnouncements.recorded(Examples.received(), result)
                                .forEach(EventContracts::assertValid)))
                .count();
        assertThat(files).isPositive();
    }

    private static Stream<ReadResult> read(byte[] content) {
        try {
            return Stream.of(READER.read(RecordingFile.of(content)));
        } catch (UnreadableRecording refusal) {
            return Stream.empty();
        }
    }
}
