package io.fitconnect.local.stores;

import io.fitconnect.local.part.PartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the daemon for a store, in one line, and gets one line back when the store is ready or has failed. */
final class StoresDaemonClient {

    static final String READY = "ready ";
    static final String FAILED = "failed ";

    private static final Duration TIMEOUT = Duration.ofMinutes(4);

    private final int controlPort;

    StoresDaemonClient(int controlPort) {
        this.controlPort = controlPort;
    }

    /** Asks for a store by its name, for Kafka followed by a space and the one who uses it. */
    int getPort(String question) {
        var answer = ask(question);
        if (answer.startsWith(READY)) {
            return Integer.parseInt(answer.substring(READY.length()));
        }
        throw new PartFailure(answer.startsWith(FAILED) ? answer.substring(FAILED.length()) : "no answer: " + answer);
    }

    private String ask(String question) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), controlPort)) {
            socket.setSoTimeout((int) TIMEOUT.toMillis());
            socket.getOutputStream().write((question + "\n").getBytes(StandardCharsets.UTF_8));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = reader.readLine();
            return answer == null ? "" : answer;
        } catch (IOException e) {
            throw new PartFailure("the stores' daemon does not answer: " + e.getMessage(), e);
        }
    }
}
