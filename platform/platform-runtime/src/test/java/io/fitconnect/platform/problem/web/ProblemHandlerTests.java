package io.fitconnect.platform.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.fitconnect.platform.json.StrictJson;
import jakarta.validation.constraints.Min;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemHandlerTests {

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemHandler(StrictJson.mapper()))
            .build());

    @ParameterizedTest
    @ValueSource(strings = {"lost-connection", "silent", "pool", "commit", "begin", "serialization"})
    void answersAnyStoreThatIsAwayWith503(String failure) {
        assertThat(mvc.get().uri("/" + failure))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader(HttpHeaders.RETRY_AFTER, "2")
                .bodyText()
                .doesNotContain("secret");
    }

    @Test
    void logsAnOutageInOneLineWithoutAStack() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
        log.start();
        logger.addAppender(log);
        try {
            mvc.get().uri("/lost-connection").exchange();
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getThrowableProxy()).isNull();
            assertThat(event.getFormattedMessage()).startsWith("A store did not answer: ");
        });
    }

    @Test
    void answersAnUnforeseenFailureWith500AndWithoutItsMessage() {
        assertThat(mvc.get().uri("/bug"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .doesNotContainHeader(HttpHeaders.RETRY_AFTER)
                .bodyText()
                .doesNotContain("secret");
    }

    @Test
    void speaksTheLanguageOfTheClient() {
        assertThat(mvc.get().uri("/pool").header(HttpHeaders.ACCEPT_LANGUAGE, "ru"))
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "ru")
                .hasHeader(HttpHeaders.VARY, "Accept-Language")
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Сервис перегружен");
    }

    @ParameterizedTest
    @CsvSource({"ru, 'ru, en'", "en, en"})
    void namesBothLanguagesWhereTheDetailStaysEnglish(String asked, String named) {
        assertThat(mvc.get().uri("/read/now?day=x").header(HttpHeaders.ACCEPT_LANGUAGE, asked))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, named);
        assertThat(mvc.post().uri("/pool").header(HttpHeaders.ACCEPT_LANGUAGE, asked))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, named);
    }

    @Test
    void givesTypeAndTitleToWhatSpringRefuses() {
        assertThat(mvc.post().uri("/pool").header(HttpHeaders.ACCEPT_LANGUAGE, "ru"))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .hasHeader(HttpHeaders.ALLOW, "GET")
                .bodyJson()
                .hasPathSatisfying(
                        "$.type", type -> type.assertThat().isEqualTo("urn:fitconnect:problem:method-not-allowed"))
                .hasPathSatisfying(
                        "$.title", title -> title.assertThat().isEqualTo("Этот метод здесь не поддерживается"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day=yesterday          | day    | must be a date, such as "1990-05-17"
            day=2026-01-01&limit=x | limit  | must be a whole number
            day=2026-01-01&id=1    | id     | must be a UUID of 36 characters
            limit=1                | day    | is required
            """)
    void namesTheParameterThatCannotBeReadAndItsForm(String query, String member, String problem) {
        assertThat(mvc.get().uri("/read/now?" + query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].member", name -> name.assertThat().isEqualTo(member))
                .hasPathSatisfying(
                        "$.errors[0].problem", said -> said.assertThat().isEqualTo(problem))
                .hasPathSatisfying("$.detail", said -> said.assertThat().isEqualTo(member + " " + problem + "."));
    }

    @Test
    void namesTheParameterThatIsOutOfItsRange() {
        assertThat(mvc.get().uri("/read/now?day=2026-01-01&limit=0"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying(
                        "$.type", type -> type.assertThat().isEqualTo("urn:fitconnect:problem:invalid-request"))
                .hasPathSatisfying(
                        "$.errors[0].member", name -> name.assertThat().isEqualTo("limit"))
                .hasPathSatisfying(
                        "$.errors[0].problem", said -> said.assertThat().isEqualTo("must be at least 1"));
    }

    @Test
    void answersAnAcceptHeaderThatCannotBeReadWithAProblem() {
        assertThat(mvc.get().uri("/read/now?day=2026-01-01").header(HttpHeaders.ACCEPT, "junk"))
                .hasStatus(HttpStatus.NOT_ACCEPTABLE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.instance", instance -> instance.assertThat().isEqualTo("/read/now"));
    }

    @Test
    void saysInWhichTypeABodyIsSent() {
        assertThat(mvc.post().uri("/read/now"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The request names no Content-Type; send its body as application/json.");
    }

    @RestController
    static class Failing {

        @GetMapping("/read/now")
        String read(
                @RequestParam LocalDate day,
                @RequestParam(defaultValue = "1") @Min(value = 1, message = "must be at least {value}") int limit,
                @RequestParam(required = false) @Nullable UUID id) {
            return day + " " + limit + " " + id;
        }

        @PostMapping(path = "/read/now", consumes = MediaType.APPLICATION_JSON_VALUE)
        String write(@RequestBody String body) {
            return body;
        }

        @GetMapping("/{failure}")
        String fail(@PathVariable String failure) {
            throw switch (failure) {
                case "lost-connection" ->
                    new JpaSystemException(new IllegalStateException(new SQLException("secret", "08006")));
                case "silent" ->
                    new JpaSystemException(new IllegalStateException(
                            new SQLException("secret", "08006", new SocketTimeoutException("Read timed out"))));
                case "pool" -> new IllegalStateException(new SQLTransientConnectionException("secret"));
                case "commit" -> new TransactionSystemException("secret", new SQLException("secret", "57P01"));
                case "begin" -> new CannotCreateTransactionException("secret");
                case "serialization" -> new IllegalStateException(new SQLException("secret", "40001"));
                default -> new IllegalStateException("secret");
            };
        }
    }
}
