package io.fitconnect.platform.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test says: by the command's first word, {@code GREETING}, or {@code .} for the end of a message. */
public final class ScriptedSmtp implements AutoCloseable {

    public static final String SILENCE = "";

    private final Map<String, String> replies;
    private final ServerSocket listener;
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    /**
     * Starts it.
     *
     * @param replies instead of the usual ones, by command; {@link #SILENCE} for none
     */
    public ScriptedSmtp(Map<String, String> replies) throws IOException {
        this.replies = replies;
        this.listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The header {@code Message-ID} of each message that arrived. */
    public List<String> messageIds() {
        return messageIds;
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
        reply(out, "GREETING", "220 ready");
        boolean content = false;
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            if (content && line.startsWith("Message-ID:")) {
                messageIds.add(line);
            }
            if (content && !line.equals(".")) {
                continue;
            }
            String command = content ? "." : line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            content = command.equals("DATA") && !replies.containsKey("DATA");
            reply(out, command, content ? "354 go on" : "250 fine");
        }
    }

    private void reply(PrintWriter out, String command, String otherwise) {
        String reply = replies.getOrDefault(command, otherwise);
        if (!reply.equals(SILENCE)) {
            out.print(reply + "\r\n");
            out.flush();
        }
    }
}
