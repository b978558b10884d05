package io.fitconnect.recording.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files made to break a reader, from seeds; the same ones in every run. */
public enum HostileFiles {
    CHANGED_BYTES(1) {
        @Override
        Stream<byte[]> files(Random random) {
            return everyFormat(file -> IntStream.range(0, ROUNDS)
                    .mapToObj(round -> changed(file, random, 1 + random.nextInt(1 + round % 20), file.length)));
        }
    },
    MOVED_AND_MISSING_PIECES(2) {
        @Override
        Stream<byte[]> files(Random random) {
            return everyFormat(file -> IntStream.range(0, ROUNDS / 3)
                    .boxed()
                    .flatMap(
                            round -> Stream.of(moved(file, random), Arrays.copyOf(file, random.nextInt(file.length)))));
        }
    },
    IMPOSSIBLE_FIGURES_AND_TIMES(5) {
        @Override
        Stream<byte[]> files(Random random) {
            return everyFormat(file -> IntStream.range(0, ROUNDS).mapToObj(round -> withFigures(file, random)));
        }
    },
    /** With a right checksum, so that the reader gets as far as the messages. */
    WRONG_MESSAGES_IN_RIGHT_FILES(3) {
        @Override
        Stream<byte[]> files(Random random) {
            var messages = Arrays.copyOfRange(RUN.fit(), 14, RUN.fit().length - 2);
            return IntStream.range(0, ROUNDS).mapToObj(round -> {
                var near = round % 2 == 0 ? 400 : messages.length;
                return fit(changed(messages, random, 1 + random.nextInt(1 + round % 30), near));
            });
        }
    },
    NOISE(4) {
        @Override
        Stream<byte[]> files(Random random) {
            return IntStream.range(0, ROUNDS).mapToObj(round -> {
                var noise = new byte[random.nextInt(2_000)];
                random.nextBytes(noise);
                return fit(noise);
            });
        }
    },
    /** Many messages of many fields that mean nothing. */
    BUSYWORK(0) {
        @Override
        Stream<byte[]> files(Random random) {
            var file = new FitFileBuilder().bytes(0x40, 0, 0, 20, 0, 255);
            IntStream.range(0, 255).forEach(field -> file.bytes(field, 1, 2));
            for (int message = 0; message < 2_000; message++) {
                file.bytes(0);
                IntStream.range(0, 255).forEach(file::bytes);
            }
            return Stream.of(file.build());
        }
    };

    private static final int ROUNDS = 400;
    private static final SampleActivity RUN = SampleRecordings.run(Instant.parse("2026-05-01T06:00:00Z"), 5, 11);
    private static final Pattern FIGURE_OR_TIME = Pattern.compile("([>\"])([0-9.TZ:-]+)(?=[<\"])");
    private static final List<String> FIGURES =
            List.of("1e308", "-1e308", "1e-320", "1e15", "2147483647", "-1", "0", "NaN", "Infinity", "");
    private static final List<String> TIMES = List.of(
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2099-12-31T23:59:59Z",
            "1990-01-01T00:00:00-18:00",
            "1970-01-01T00:00:00Z",
            "");

    private final int seed;

    HostileFiles(int seed) {
        this.seed = seed;
    }

    /** The files, made one by one while the stream is read. */
    public Stream<byte[]> files() {
        return files(new Random(seed));
    }

    abstract Stream<byte[]> files(Random random);

    private static Stream<byte[]> everyFormat(Function<byte[], Stream<byte[]>> files) {
        return Stream.of(RUN.fit(), RUN.gpx(), RUN.tcx()).flatMap(files);
    }

    private static byte[] changed(byte[] file, Random random, int times, int within) {
        var changed = file.clone();
        for (int i = 0; i < times; i++) {
            changed[random.nextInt(within)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] moved(byte[] file, Random random) {
        var from = random.nextInt(file.length);
        var length = random.nextInt(Math.min(500, file.length - from) + 1);
        var changed = file.clone();
        System.arraycopy(file, from, changed, random.nextInt(file.length - length + 1), length);
        return changed;
    }

    private static byte[] withFigures(byte[] file, Random random) {
        var rarely = 1 + random.nextInt(100);
        return FIGURE_OR_TIME
                .matcher(new String(file, StandardCharsets.ISO_8859_1))
                .replaceAll(found -> random.nextInt(rarely) > 0
                        ? Matcher.quoteReplacement(found.group())
                        : found.group(1) + oneOf(found.group(2).contains("T") ? TIMES : FIGURES, random))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] fit(byte[] messages) {
        var file = new FitFileBuilder();
        for (byte next : messages) {
            file.bytes(next & 0xFF);
        }
        return file.build();
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
