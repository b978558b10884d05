package io.fitconnect.benchmarks.recording.xml;

import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleActivity;
import io.fitconnect.recording.sample.SampleRecordings;
import io.jenetics.jpx.GPX;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A ride of three hours with a point at every second, as GPX and as TCX: understood by our reader down to totals and streams,
 * walked through by the bare parser, and, GPX, read by a library. The parser has the same settings everywhere.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordingXmlBenchmark {

    private static final int MINUTES = 180;

    private final RecordingReader reader = KnownFormats.reader(ReadingLimits.DEFAULT);
    private final XMLInputFactory parsers = parsers();
    private final byte[] gpx;
    private final byte[] tcx;

    public RecordingXmlBenchmark() {
        SampleActivity ride = SampleRecordings.ride(Instant.parse("2026-05-01T06:00:00Z"), MINUTES, 1);
        gpx = ride.gpx();
        tcx = ride.tcx();
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** The sizes belong to the times; a reader that understands nothing would be fast. */
    @Setup
    public void check() {
        System.out.printf("gpx %d bytes, tcx %d bytes%n", gpx.length, tcx.length);
        for (byte[] file : new byte[][] {gpx, tcx}) {
            if (read(file).recordings().get(0).streams().size() != MINUTES * 60 + 1) {
                throw new IllegalStateException("The reader lost samples");
            }
        }
    }

    @Benchmark
    public ReadResult gpxByUs() {
        return read(gpx);
    }

    @Benchmark
    public int gpxByTheBareParser() throws XMLStreamException {
        return scan(gpx);
    }

    @Benchmark
    public GPX gpxByJpx() throws IOException {
        return GPX.Reader.of(GPX.Reader.Mode.LENIENT).read(new ByteArrayInputStream(gpx));
    }

    @Benchmark
    public ReadResult tcxByUs() {
        return read(tcx);
    }

    @Benchmark
    public int tcxByTheBareParser() throws XMLStreamException {
        return scan(tcx);
    }

    private ReadResult read(byte[] file) {
        return reader.read(RecordingFile.of(file));
    }

    private int scan(byte[] file) throws XMLStreamException {
        XMLStreamReader stream = parsers.createXMLStreamReader(new ByteArrayInputStream(file));
        int events = 0;
        while (stream.hasNext()) {
            events += stream.next();
        }
        return events;
    }
}
