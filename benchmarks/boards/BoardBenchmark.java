import io.fitconnect.gamification.board.Board;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The board in memory beside Redis: one writer, members with ids of 16 bytes, scores that grow like those of athletes. Redis is asked one command
 * after the other over a Unix socket, which is its fastest way without pipelining; a row with pipelines of 100 stands beside.
 */
public final class BoardBenchmark {

    private static final int SAMPLES = 1 << 20;
    private static final int PIPELINE = 100;

    private final long nanos;

    private BoardBenchmark(int seconds) {
        this.nanos = seconds * 1_000_000_000L;
    }

    public static void main(String[] arguments) throws IOException {
        int members = Integer.parseInt(arguments[0]);
        BoardBenchmark benchmark = new BoardBenchmark(Integer.parseInt(arguments[1]));
        System.out.printf("%-44s %14s %12s %12s%n", "", "per second", "p50 µs", "p99 µs");
        for (int size = Math.max(1, members / 1_000); size <= members; size *= 10) {
            benchmark.measureTree(size);
        }
        Path socket = Path.of(arguments[2]);
        if (Files.exists(socket)) {
            try (Redis redis = new Redis(socket)) {
                benchmark.measureRedis(redis, members);
            }
        }
    }

    private void measureTree(int members) {
        System.gc();
        long before = used();
        Board board = new Board();
        SplittableRandom random = new SplittableRandom(16);
        long began = System.nanoTime();
        for (int member = 0; member < members; member++) {
            board.put(id(member), score(random));
        }
        double loaded = members / ((System.nanoTime() - began) / 1e9);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "board of %,d: %,.0f filled per second, %.1f bytes a member%n",
                members,
                loaded,
                (used() - before) / (double) members);
        long[] scores = new long[members];
        SplittableRandom again = new SplittableRandom(16);
        Arrays.setAll(scores, member -> score(again));
        row("  update of a score", () -> {
            int member = random.nextInt(members);
            scores[member] += random.nextInt(1, 1_000);
            board.put(id(member), scores[member]);
        });
        row("  rank and percentile", () -> board.find(id(random.nextInt(members))).orElseThrow());
        row("  five neighbours at each side", () -> board.listNeighbours(id(random.nextInt(members)), 5, 5));
    }

    private void measureRedis(Redis redis, int members) {
        SplittableRandom random = new SplittableRandom(16);
        long began = System.nanoTime();
        for (int member = 0; member < members; ) {
            int batch = Math.min(1_000, members - member);
            for (int i = 0; i < batch; i++) {
                redis.append(redis.zadd(id(member++), score(random)));
            }
            redis.flush();
            redis.read(batch);
        }
        System.out.printf(
                Locale.ROOT,
                "Redis with %,d: %,.0f filled per second in pipelines, %.1f bytes a member%n",
                members,
                members / ((System.nanoTime() - began) / 1e9),
                redis.usedMemory() / (double) members);
        row("  ZADD", () -> redis.call(redis.zadd(id(random.nextInt(members)), score(random))));
        row("  ZADD in pipelines of 100, each", PIPELINE, () -> {
            for (int i = 0; i < PIPELINE; i++) {
                redis.append(redis.zadd(id(random.nextInt(members)), score(random)));
            }
            redis.flush();
            redis.read(PIPELINE);
        });
        row("  ZREVRANK", () -> redis.call(redis.command("ZREVRANK", id(random.nextInt(members)))));
    }

    private void row(String name, Action action) {
        row(name, 1, action);
    }

    /** Warms up for a third of the time, and measures for the rest. */
    private void row(String name, int operations, Action action) {
        repeat(nanos / 3, new long[SAMPLES], action);
        long[] samples = new long[SAMPLES];
        long began = System.nanoTime();
        long times = repeat(nanos * 2 / 3, samples, action);
        double seconds = (System.nanoTime() - began) / 1e9;
        int kept = (int) Math.min(times, SAMPLES);
        Arrays.sort(samples, 0, kept);
        System.out.printf(
                Locale.ROOT,
                "%-44s %,14.0f %,12.2f %,12.2f%n",
                name,
                times * operations / seconds,
                samples[kept / 2] / 1e3 / operations,
                samples[(int) (kept * 0.99)] / 1e3 / operations);
    }

    private static long repeat(long nanos, long[] samples, Action action) {
        long end = System.nanoTime() + nanos;
        long times = 0;
        for (long from = System.nanoTime(); from < end; times++) {
            action.run();
            long until = System.nanoTime();
            samples[(int) (times & (SAMPLES - 1))] = until - from;
            from = until;
        }
        return times;
    }

    /** Points of a year: most have few, some have many. */
    private static long score(SplittableRandom random) {
        double share = random.nextDouble();
        return (long) (200_000 * share * share * share);
    }

    private static UUID id(int member) {
        long high = (member + 1) * 0x9E3779B97F4A7C15L;
        return new UUID(high ^ high >>> 29, (high ^ high >>> 32) * 0xBF58476D1CE4E5B9L);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Action {

        void run();
    }

    /** The part of Redis's protocol that the benchmark needs. */
    private static final class Redis implements AutoCloseable {

        private final SocketChannel channel;
        private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16).limit(0);
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Redis(Path socket) throws IOException {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        }

        byte[] zadd(UUID member, long score) {
            return command("ZADD", Long.toString(score).getBytes(StandardCharsets.US_ASCII), bytes(member));
        }

        byte[] command(String name, UUID member) {
            return command(name, bytes(member));
        }

        void append(byte[] command) {
            out.writeBytes(command);
        }

        void flush() {
            write(out.toByteArray());
            out.reset();
        }

        void call(byte[] command) {
            write(command);
            read(1);
        }

        /** Reads replies that are one line each. */
        void read(int replies) {
            for (int reply = 0; reply < replies; reply++) {
                String line = line();
                if (line.startsWith("-")) {
                    throw new IllegalStateException(line);
                }
            }
        }

        long usedMemory() {
            write("*2\r\n$4\r\nINFO\r\n$6\r\nmemory\r\n".getBytes(StandardCharsets.US_ASCII));
            int length = Integer.parseInt(line().substring(1));
            StringBuilder answer = new StringBuilder();
            for (int i = 0; i < length + 2; i++) {
                answer.append(next());
            }
            return answer.toString()
                    .lines()
                    .filter(line -> line.startsWith("used_memory:"))
                    .mapToLong(line -> Long.parseLong(line.substring("used_memory:".length())))
                    .findFirst()
                    .orElseThrow();
        }

        private static byte[] command(String name, byte[]... arguments) {
            ByteArrayOutputStream command = new ByteArrayOutputStream();
            command.writeBytes(("*" + (arguments.length + 2) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            bulk(command, name.getBytes(StandardCharsets.US_ASCII));
            bulk(command, "b".getBytes(StandardCharsets.US_ASCII));
            for (byte[] argument : arguments) {
                bulk(command, argument);
            }
            return command.toByteArray();
        }

        private static void bulk(ByteArrayOutputStream command, byte[] value) {
            command.writeBytes(("$" + value.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
            command.writeBytes(value);
            command.writeBytes(new byte[] {'\r', '\n'});
        }

        private static byte[] bytes(UUID member) {
            return ByteBuffer.allocate(16)
                    .putLong(member.getMostSignificantBits())
                    .putLong(member.getLeastSignificantBits())
                    .array();
        }

        private void write(byte[] bytes) {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private String line() {
            StringBuilder line = new StringBuilder();
            while (true) {
                char next = next();
                if (next == '\r') {
                    next();
                    return line.toString();
                }
                line.append(next);
            }
        }

        private char next() {
            try {
                if (!in.hasRemaining()) {
                    in.clear();
                    if (channel.read(in) < 0) {
                        throw new IllegalStateException("Redis closed the connection");
                    }
                    in.flip();
                }
                return (char) in.get();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
