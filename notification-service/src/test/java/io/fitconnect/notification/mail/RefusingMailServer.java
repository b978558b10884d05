package io.fitconnect.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that gives one command a reply of its own. */
final class RefusingMailServer implements AutoCloseable {

    private final String command;
    private final String refusal;
    private final ServerSocket listener;

    RefusingMailServer(String command, String refusal) throws IOException {
        this.command = command;
        this.refusal = refusal;
        this.listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket client = listener.accept()) {
                speak(client);
            } catch (IOException ended) {
                // The client or close() ended the connection.
            }
        }
    }

    private void speak(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            say(out, line.toUpperCase(Locale.ROOT).startsWith(command) ? refusal : "250 fine");
        }
    }

    private static void say(PrintWriter out, String reply) {
        out.print(reply + "\r\n");
        out.flush();
    }
}
