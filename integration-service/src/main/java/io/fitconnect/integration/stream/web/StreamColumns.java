package io.fitconnect.integration.stream.web;

import io.fitconnect.integration.stream.SharedStreams;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import java.io.OutputStream;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes streams as JSON columns, value by value; missing values are null. When a stream cannot be read, what was written
 * is left as it is, which is no JSON: no reader takes it for the whole.
 */
final class StreamColumns {

    private final JsonMapper json;

    StreamColumns(JsonMapper json) {
        this.json = json;
    }

    void write(OutputStream out, StreamReading reading, FoundStreams streams) {
        JsonGenerator generator = json.createGenerator(out);
        generator.writeStartObject();
        generator.writeStringProperty("trainingId", reading.trainingId().toString());
        generator.writeStringProperty("resolution", reading.query().detail().wireName());
        reading.activity().startTime().ifPresent(start -> generator.writeStringProperty("startTime", start.toString()));
        generator.writeNumberProperty("recordedSampleCount", reading.activity().sampleCount());
        generator.writeNumberProperty("sampleCount", streams.sampleCount());
        generator.writeObjectPropertyStart("streams");
        streams.forEach(stream -> writeColumn(generator, stream));
        generator.writeEndObject();
        generator.writeEndObject();
        generator.close();
    }

    /** Writes what a viewer may see. */
    void write(OutputStream out, UUID trainingId, SharedStreams shared) {
        JsonGenerator generator = json.createGenerator(out);
        generator.writeStartObject();
        generator.writeStringProperty("trainingId", trainingId.toString());
        generator.writeStringProperty("resolution", shared.detail().wireName());
        shared.startTime().ifPresent(start -> generator.writeStringProperty("startTime", start.toString()));
        generator.writeNumberProperty("sampleCount", shared.size());
        generator.writeArrayPropertyStart("stretchStarts");
        shared.stretchStarts().forEach(generator::writeNumber);
        generator.writeEndArray();
        generator.writeObjectPropertyStart("streams");
        shared.columns().forEach(stream -> writeColumn(generator, stream));
        generator.writeEndObject();
        generator.writeEndObject();
        generator.close();
    }

    private static void writeColumn(JsonGenerator generator, SampleStream stream) {
        generator.writeArrayPropertyStart(nameOf(stream.kind()));
        int steps = stream.kind().stepsPerUnit();
        for (int i = 0; i < stream.size(); i++) {
            if (!stream.has(i)) {
                generator.writeNull();
            } else if (stream.fixedPoint(i) % steps == 0) {
                generator.writeNumber(stream.fixedPoint(i) / steps);
            } else {
                generator.writeNumber(stream.get(i));
            }
        }
        generator.writeEndArray();
    }

    /** The column of a kind, with its unit. */
    static String nameOf(StreamKind kind) {
        return switch (kind) {
            case TIME -> "timeSeconds";
            case LATITUDE -> "latitudeDegrees";
            case LONGITUDE -> "longitudeDegrees";
            case DISTANCE -> "distanceMeters";
            case ALTITUDE -> "altitudeMeters";
            case SPEED -> "speedMetersPerSecond";
            case HEART_RATE -> "heartRateBpm";
            case CADENCE -> "cadenceRpm";
            case POWER -> "powerWatts";
            case TEMPERATURE -> "temperatureCelsius";
        };
    }
}
