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
                    .mapToObj(round -> Damage.changed(file, random, 1 + random.nextInt(1 + round % 20), file.length)));
        }
    },
    MOVED_AND_MISSING_PIECES(2) {
        @Override
        Stream<byte[]> files(Random random) {
            return everyFormat(file -> IntStream.range(0, ROUNDS / 3)
                    .boxed()
                    .flatMap(round ->
                            Stream.of(Damage.moved(file, random), Arrays.copyOf(file, random.nextInt(file.length)))));
        }
    },
    IMPOSSIBLE_FIGURES_AND_TIMES(5) {
        @Override
        Stream<byte[]> files(Random random) {
            return everyFormat(file -> IntStream.range(0, ROUNDS).mapToObj(round -> withFigures(file, random)));
        }
    },
    /** The head of one file, the tail of another, of any two formats. */
    SPLICED_PARTS(6) {
        @Override
        Stream<byte[]> files(Random random) {
            return IntStream.range(0, ROUNDS)
                    .mapToObj(round -> Damage.spliced(oneOf(SAMPLES, random), oneOf(SAMPLES, random), random));
        }
    },
    SPLICED_MESSAGES(7) {
        @Override
        Stream<byte[]> files(Random random) {
            return IntStream.range(0, ROUNDS)
                    .mapToObj(round ->
                            fit(Damage.spliced(messages(oneOf(FITS, random)), messages(oneOf(FITS, random)), random)));
        }
    },
    /** Each bit by itself in what defines the first messages. */
    FLIPPED_BITS(0) {
        @Override
        Stream<byte[]> files(Random random) {
            var messages = messages(RUN.fit());
            return IntStream.range(0, 8 * 300).mapToObj(bit -> fit(Damage.flipped(messages, bit)));
        }
    },
    /** Wrong bytes among messages and types that are odd already. */
    CHANGED_ODDITIES(9) {
        @Override
        Stream<byte[]> files(Random random) {
            var messages = messages(OddFit.write());
            return IntStream.range(0, 5 * ROUNDS)
                    .mapToObj(round -> fit(Damage.changed(messages, random, random.nextInt(12), messages.length)));
        }
    },
    /** Cut off behind each byte of the definitions, and anywhere; with a right checksum. */
    TRUNCATED(8) {
        @Override
        Stream<byte[]> files(Random random) {
            var messages = messages(RUN.fit());
            return IntStream.range(0, 2 * ROUNDS)
                    .mapToObj(round -> round < ROUNDS ? round : random.nextInt(messages.length))
                    .map(length -> fit(Arrays.copyOf(messages, length)));
        }
    },
    /** With a right checksum, so that the reader gets as far as the messages. */
    WRONG_MESSAGES_IN_RIGHT_FILES(3) {
        @Override
        Stream<byte[]> files(Random random) {
            var messages = messages(RUN.fit());
            return IntStream.range(0, ROUNDS).mapToObj(round -> {
                var near = round % 2 == 0 ? 400 : messages.length;
                return fit(Damage.changed(messages, random, 1 + random.nextInt(1 + round % 30), near));
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
    private static final List<byte[]> FITS = List.of(
            RUN.fit(),
            SampleRecordings.ride(Instant.parse("2026-05-02T06:00:00Z"), 5, 12).fit());
    private static final List<byte[]> SAMPLES =
            Stream.concat(FITS.stream(), Stream.of(RUN.gpx(), RUN.tcx())).toList();
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

    /** The messages of a FIT file without header and checksum. */
    private static byte[] messages(byte[] file) {
        return Arrays.copyOfRange(file, 14, file.length - 2);
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

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
