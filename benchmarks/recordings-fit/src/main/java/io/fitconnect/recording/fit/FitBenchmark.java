package io.fitconnect.recording.fit;

import com.garmin.fit.Decode;
import com.garmin.fit.MesgListener;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.formats.KnownFormats;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * The same files decoded by Garmin's SDK, which hands over message by message; by our decoder with its checksum, which fills
 * the columns of samples; and read by us down to totals, laps and streams.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FitBenchmark {

    @Param({"ride", "run", "indoor"})
    public String file = "ride";

    private final RecordingReader reader = KnownFormats.reader(ReadingLimits.DEFAULT);
    private byte[] content = new byte[0];

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        print(new Runner(new CommandLineOptions(arguments)).run());
    }

    private static byte[] content(String file) {
        return switch (file) {
            case "ride" -> SampleRecordings.longRide().fit();
            case "run" -> SampleRecordings.morningRun().fit();
            default -> SampleRecordings.indoorRide().fit();
        };
    }

    /** A decoder that understands nothing would be fast. */
    @Setup
    public void check() {
        content = content(file);
        if (decoder() != sdk()) {
            throw new IllegalStateException("The decoder lost samples");
        }
    }

    @Benchmark
    public int sdk() {
        int[] records = {0};
        Decode decode = new Decode();
        decode.addListener(
                (MesgListener) message -> records[0] += message.getNum() == FitMessageKind.RECORD.number() ? 1 : 0);
        decode.read(new ByteArrayInputStream(content));
        return records[0];
    }

    @Benchmark
    public int decoder() {
        FitPart part = FitPart.split(content).get(0);
        FitContent decoded = new FitContent(ReadingLimits.DEFAULT);
        FitDecoding.of(content, part.from(), part.to(), decoded);
        return decoded.samples().table().size();
    }

    @Benchmark
    public ReadResult reader() {
        return reader.read(RecordingFile.of(content));
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> micros = new TreeMap<>();
        for (RunResult result : results) {
            micros.put(
                    result.getParams().getParam("file") + " "
                            + result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        System.out.printf("%n%-18s %14s %8s %8s%n", "file, contender", "records/s", "MB/s", "to SDK");
        micros.forEach((name, time) -> {
            String file = name.substring(0, name.indexOf(' '));
            byte[] bytes = content(file);
            int records = KnownFormats.reader(ReadingLimits.DEFAULT)
                    .read(RecordingFile.of(bytes))
                    .recordings()
                    .get(0)
                    .streams()
                    .size();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %,14.0f %8.1f %8.1f%n",
                    name,
                    records / time * 1e6,
                    bytes.length / time,
                    micros.getOrDefault(file + " sdk", Double.NaN) / time);
        });
    }
}
