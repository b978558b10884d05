package io.fitconnect.benchmarks.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Processes that work the queue off; it kills and stops them as its seed says. */
final class Fleet implements AutoCloseable {

    private static final int PROCESSES = 4;

    private final String url;
    private final Random random;
    private final List<Process> processes = new ArrayList<>();
    private int kills;
    private int stops;
    private long lostLeases;

    Fleet(String url, long seed) throws IOException {
        this.url = url;
        this.random = new Random(seed);
        for (int number = 0; number < PROCESSES; number++) {
            processes.add(launch());
        }
        for (Process process : processes) {
            awaitReady(process);
        }
    }

    List<ProcessHandle> handles() {
        return processes.stream().map(Process::toHandle).toList();
    }

    int kills() {
        return kills;
    }

    int stops() {
        return stops;
    }

    /** Leases that processes lost without being killed; known when the fleet is closed. */
    long lostLeases() {
        return lostLeases;
    }

    /** Ends a process by a signal that it cannot handle, starts another and waits until that one works. */
    void kill() throws IOException, InterruptedException {
        int victim = random.nextInt(PROCESSES);
        processes.get(victim).destroyForcibly().waitFor();
        processes.set(victim, launch());
        kills++;
        awaitReady(processes.get(victim));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1_000));
    }

    /** Lets a process sleep for longer than its leases. */
    void stop() throws IOException, InterruptedException {
        Process sleeper = processes.get(random.nextInt(PROCESSES));
        signal(sleeper, "STOP");
        TimeUnit.MILLISECONDS.sleep(StepHandler.LEASE.toMillis() + 2_000);
        signal(sleeper, "CONT");
        stops++;
    }

    @Override
    public void close() throws IOException {
        processes.forEach(process -> process.toHandle().destroy()); // Process.destroy would close what they print last
        for (Process process : processes) {
            try (BufferedReader output = process.inputReader()) {
                lostLeases += output.lines()
                        .filter(line -> line.startsWith(Instance.LOST))
                        .mapToLong(line -> Long.parseLong(line.substring(Instance.LOST.length())))
                        .sum();
            }
        }
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Instance.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitReady(Process process) throws IOException {
        String line = process.inputReader().readLine();
        if (!Instance.READY.equals(line)) {
            throw new IOException("A process did not start: " + line);
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("kill -" + signal + " gave " + status);
        }
    }
}
