package io.fitconnect.integration.stream.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StreamColumnsTests {

    private static final UUID TRAINING = UUID.fromString("019a5f3c-6a11-7f02-a4d3-1b2c3d4e5f60");
    private static final Activity ACTIVITY = new Activity(
            new ActivityKey(UUID.randomUUID(), UUID.randomUUID()),
            UUID.randomUUID(),
            0,
            Instant.parse("2026-11-21T05:32:10Z"),
            3_600);

    @Test
    void writesMissingValuesAsNullAndNumbersAsTheyWereMeasured() {
        assertThat(write(
                        SampleStream.of(StreamKind.TIME, -1, 0, 1.5),
                        SampleStream.of(StreamKind.LATITUDE, 46.05, Double.NaN, -0.0000001),
                        SampleStream.of(StreamKind.HEART_RATE, Double.NaN, 120, 121)))
                .isEqualTo("""
                        {"trainingId":"019a5f3c-6a11-7f02-a4d3-1b2c3d4e5f60","resolution":"low",\
                        "startTime":"2026-11-21T05:32:10Z","recordedSampleCount":3600,"sampleCount":3,"streams":{\
                        "timeSeconds":[-1,0,1.5],"latitudeDegrees":[46.05,null,-1.0E-7],"heartRateBpm":[null,120,121]}}""");
    }

    @Test
    void namesEveryKindAsTheDocumentDescribesIt() {
        assertThat(Arrays.stream(StreamKind.values()).map(StreamColumns::nameOf))
                .containsExactlyElementsOf(Arrays.stream(StreamsDocument.Columns.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static String write(SampleStream... streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StreamColumns(JsonMapper.shared())
                .write(
                        out,
                        new StreamReading(TRAINING, StreamQuery.of(null, "low"), ACTIVITY, List.of()),
                        new FoundStreams(Stream.of(streams)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
