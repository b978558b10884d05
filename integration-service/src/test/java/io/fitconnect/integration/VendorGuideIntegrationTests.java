package io.fitconnect.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Runs the requests that {@code docs/vendor-push.md} shows, in their order, as a developer who copies them. */
@RunningService
class VendorGuideIntegrationTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z_]+)");
    private static final int LEAST_EXAMPLES = 10;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void worksAsWritten() throws IOException, InterruptedException {
        String clientId = "tracker-" + UUID.randomUUID();
        Map<String, String> variables = new HashMap<>(Map.of(
                "API",
                "http://localhost:" + port,
                "CLIENT_ID",
                clientId,
                "APP_TOKEN",
                TestTokens.application(clientId).token(),
                "TOKEN",
                TestTokens.athlete(UUID.randomUUID())
                        .client(clientId)
                        .scopes("activity:write")
                        .token()));
        Files.write(folder.resolve("run.fit"), SampleRecordings.morningRun().fit());
        int examples = 0;
        for (List<String> words : commands()) {
            if (words.get(0).equals("curl")) {
                HttpResponse<byte[]> answer = send(words, variables);
                assertThat(answer.statusCode())
                        .as("%s: %s", words, text(answer))
                        .isBetween(200, 299);
                if (answer.request().uri().getPath().endsWith("/webhooks")) {
                    variables.put(
                            "WEBHOOK",
                            JsonMapper.shared()
                                    .readTree(answer.body())
                                    .path("id")
                                    .asString());
                }
                examples++;
            }
        }
        assertThat(examples).isGreaterThanOrEqualTo(LEAST_EXAMPLES);
    }

    private HttpResponse<byte[]> send(List<String> words, Map<String, String> variables)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        String method = "GET";
        byte[] body = new byte[0];
        Path output = null;
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "-H" -> {
                    String[] header = fill(words.get(++i), variables).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-X" -> method = words.get(++i);
                case "-o" -> output = folder.resolve(words.get(++i));
                case "-d" -> {
                    body = words.get(++i).getBytes(StandardCharsets.UTF_8);
                    method = "POST";
                }
                case "--data-binary" -> {
                    body = Files.readAllBytes(folder.resolve(words.get(++i).substring(1)));
                    method = "POST";
                }
                default -> request.uri(URI.create(fill(word, variables)));
            }
        }
        HttpResponse<byte[]> answer = HTTP.send(
                request.method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray());
        if (output != null) {
            Files.write(output, answer.body());
        }
        return answer;
    }

    private static String fill(String word, Map<String, String> variables) {
        return VARIABLE.matcher(word)
                .replaceAll(name -> Matcher.quoteReplacement(variables.getOrDefault(name.group(1), name.group())));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> commands() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("..", "docs", "vendor-push.md")));
        while (blocks.find()) {
            if (blocks.group(1).isEmpty()) {
                commands.addAll(split(blocks.group(2).replace("\\\n", " ")));
            }
        }
        return commands;
    }

    /** Words and lines as a shell tells them apart, with quotes of both kinds. */
    private static List<List<String>> split(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char letter : (text + "\n").toCharArray()) {
            if (quote != 0 && letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '\'' || letter == '"')) {
                quote = letter;
            } else if (quote == 0 && Character.isWhitespace(letter)) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (letter == '\n' && !words.isEmpty()) {
                    lines.add(words);
                    words = new ArrayList<>();
                }
            } else {
                word.append(letter);
            }
        }
        return lines;
    }
}
