package io.fitconnect.local.stores;

import static io.fitconnect.local.stores.StoresDaemonClient.FAILED;
import static io.fitconnect.local.stores.StoresDaemonClient.READY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Answers the test JVMs; a question waits until its store is ready, others are answered meanwhile. */
final class StoresDaemonServer implements Runnable {

    private final ServerSocket socket;
    private final TestStores stores;
    private final Executor workers = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "question");
        thread.setDaemon(true);
        return thread;
    });

    StoresDaemonServer(ServerSocket socket, TestStores stores) {
        this.socket = socket;
        this.stores = stores;
    }

    @Override
    public void run() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                workers.execute(() -> answer(client));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var reader = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            var question = reader.readLine();
            var answer = question == null ? "" : answer(question);
            client.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException clientGone) {
            System.err.println("a question stayed without answer: " + clientGone.getMessage());
        }
    }

    private String answer(String question) {
        try {
            return READY + stores.getPort(question);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return FAILED + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }
}
