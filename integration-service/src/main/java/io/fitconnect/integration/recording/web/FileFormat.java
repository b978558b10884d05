package io.fitconnect.integration.recording.web;

import io.fitconnect.integration.imports.RecordedFile;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.export.ExportFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In which format a recording is asked for. */
enum FileFormat {
    ORIGINAL(null, MediaType.APPLICATION_OCTET_STREAM_VALUE),
    GPX(ExportFormat.GPX, FileFormat.GPX_TYPE),
    TCX(ExportFormat.TCX, FileFormat.TCX_TYPE),
    FIT(ExportFormat.FIT, FileFormat.FIT_TYPE);

    static final String GPX_TYPE = "application/gpx+xml";
    static final String TCX_TYPE = "application/vnd.garmin.tcx+xml";
    static final String FIT_TYPE = "application/vnd.ant.fit";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final @Nullable ExportFormat written;
    private final String mediaType;

    FileFormat(@Nullable ExportFormat written, String mediaType) {
        this.written = written;
        this.mediaType = mediaType;
    }

    static FileFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        CommonProblems.INVALID_REQUEST,
                        "The parameter format does not know '" + name + "'. It takes "
                                + Arrays.stream(values())
                                        .map(FileFormat::wireName)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** The format to write in; empty for the file as it was handed in. */
    Optional<ExportFormat> written() {
        return Optional.ofNullable(written);
    }

    String mediaType() {
        return mediaType;
    }

    /** A name for the client's disk: that of the file as it was handed in, or the moment at which the recording starts. */
    String nameOf(RecordedFile file) {
        Optional<String> given = written == null ? file.entry().fileName() : Optional.empty();
        return given.orElseGet(() -> "training-" + MOMENT.format(startOf(file)) + "." + extension(file));
    }

    private static Instant startOf(RecordedFile file) {
        return file.activity().startTime().orElse(file.entry().receivedAt());
    }

    private String extension(RecordedFile file) {
        return written == null ? file.entry().fileFormat().orElse("bin") : wireName();
    }

    private String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
