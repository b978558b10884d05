package io.fitconnect.integration.decoding;

import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.formats.KnownFormats;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which formats are read, how much of a file, and by whom. */
@Configuration(proxyBeanMethods = false)
class DecodingConfiguration {

    @Bean
    RecordingReader recordingReader() {
        return KnownFormats.reader(ReadingLimits.DEFAULT);
    }

    @Bean
    DecodingMemory decodingMemory(DecodingSettings settings) {
        return new DecodingMemory(settings.effectiveMemoryBytes(), ReadingLimits.DEFAULT);
    }

    @Bean
    DecodingFaults decodingFaults(SettleFault settleFault, MeterRegistry metrics) {
        return new DecodingFaults(settleFault::handle, metrics);
    }

    @Bean
    DecodingWorker decodingWorker(
            ImportQueue queue,
            DecodeImport decodeImport,
            PostponeImport postponeImport,
            DecodingFaults faults,
            DecodingSettings settings,
            Clock clock) {
        return new DecodingWorker(queue, decodeImport::decode, postponeImport::handle, faults::settle, settings, clock);
    }
}
