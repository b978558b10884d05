package io.fitconnect.integration.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities/1234.fit.gz",
                "activities/1234.GPX",
                "Takeout/Fit/Activities/2026-10-03T06_00_00Z_Running.tcx",
                "track.kml",
                "a\\b\\track.kmz"
            })
    void nameRecordings(String path) {
        assertThat(FileNames.isRecording(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities/",
                "activities.csv",
                "media/photo.jpg",
                "__MACOSX/activities/._1234.fit",
                "activities/._1234.fit",
                "activities/.fit",
                "fit",
                "parts.zip",
                "notes.gz",
                ""
            })
    void nameOtherThings(String path) {
        assertThat(FileNames.isRecording(path)).isFalse();
    }
}
