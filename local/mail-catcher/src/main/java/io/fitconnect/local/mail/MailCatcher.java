package io.fitconnect.local.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.subethamail.smtp.server.SMTPServer;

/** Listens on loopback: a port for mail, and one for pages. */
final class MailCatcher implements AutoCloseable {

    private static final int KEPT = 500;
    private static final int LARGEST = 2_000_000;
    private static final int CONNECTIONS = 20;

    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private MailCatcher(SMTPServer smtp, HttpServer http) {
        this.smtp = smtp;
        this.http = http;
    }

    /** Starts; a port of 0 takes a free one. */
    static MailCatcher start(int mailPort, int pagePort) throws IOException {
        return start(mailPort, pagePort, UnaryOperator.identity());
    }

    /** Starts, and passes each mail on before its sender hears that it was taken. */
    static MailCatcher start(int mailPort, int pagePort, UnaryOperator<CaughtMail> keep) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Mailbox mailbox = new Mailbox(KEPT);
        MailReader reader = new MailReader();
        SMTPServer smtp = SMTPServer.port(mailPort)
                .bindAddress(loopback)
                .hostName("localhost")
                .maxConnections(CONNECTIONS)
                .maxMessageSize(LARGEST)
                .messageHandler((context, from, to, content) ->
                        mailbox.add(id -> keep.apply(reader.read(id, Instant.now(), from, to, content))))
                .build();
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, pagePort), CONNECTIONS);
        MailCatcher catcher = new MailCatcher(smtp, http);
        http.createContext("/", new MailPages(mailbox));
        http.setExecutor(catcher.threads);
        smtp.start();
        http.start();
        return catcher;
    }

    int mailPort() {
        return smtp.getPortAllocated();
    }

    int pagePort() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        smtp.stop();
        threads.shutdown();
    }
}
