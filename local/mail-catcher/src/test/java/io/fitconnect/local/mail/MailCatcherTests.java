package io.fitconnect.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailCatcherTests {

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = MailCatcher.start(0, 0);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void answersCaughtMailAsJsonTheNewestFirst() throws Exception {
        send("ada@example.org", "Первое", "Hello", "<b>Hello</b>");
        send("eve@example.org", "Other", "Hello", "<b>Hello</b>");
        send("Ada@example.org", "Second", "Confirm: http://localhost:8080/confirm?token=a&lang=ru .", "<b>x</b>");

        JsonNode mails = json.readTree(get("/mails?to=ada%40example.org").body());

        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).get("subject").asString()).isEqualTo("Second");
        assertThat(mails.get(0).get("links").get(0).asString())
                .isEqualTo("http://localhost:8080/confirm?token=a&lang=ru");
        assertThat(mails.get(1).get("subject").asString()).isEqualTo("Первое");
    }

    @Test
    void showsAMailWithoutRunningAnythingOfIt() throws Exception {
        send("ada@example.org", "<script>alert(1)</script>", "</pre><script>alert(2)</script>", "<b>bold</b>");

        assertThat(get("/").body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/mails/1").body()).contains("&lt;/pre&gt;").doesNotContain("<script>");
        HttpResponse<String> html = get("/mails/1/html");
        assertThat(html.body()).contains("<b>bold</b>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(get("/mails/2").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheLastMailsOnly() {
        Mailbox mailbox = new Mailbox(2);
        for (int count = 0; count < 3; count++) {
            mailbox.add(id -> new MailReader()
                    .read(id, Instant.EPOCH, "", "a@b.c", "Subject: x\r\n\r\nx".getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(mailbox.list(Optional.empty())).extracting(CaughtMail::id).containsExactly(3L, 2L);
    }

    @Test
    void writesEachMailToTheJournalAndEndsALineThatWasCutOff() throws Exception {
        Path file = folder.resolve("mails.jsonl");
        Files.writeString(file, "{\"to\": \"cut of");
        try (MailJournal journal = MailJournal.to(file)) {
            catcher.close();
            catcher = MailCatcher.start(0, 0, journal::keep);

            send("ada@example.org", "Kept", "Hello", "<b>Hello</b>");
        }

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(json.readTree(lines.get(1)).get("subject").asString()).isEqualTo("Kept");
    }

    @Test
    void refusesAnotherNameOfThisMachine() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), catcher.pagePort());
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.print("GET /mails HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            out.flush();

            assertThat(in.lines().collect(Collectors.joining("\n"))).startsWith("HTTP/1.1 421");
        }
    }

    private void send(String to, String subject, String text, String html) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(catcher.mailPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("no-reply@fitconnect.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + catcher.pagePort() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
