package io.fitconnect.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class ProblemTypeTests {

    @Test
    void rendersAStableTypeWithItsMembers() {
        ProblemType full = new ProblemType("group-training-full", ProblemText.CONFLICT, HttpStatus.CONFLICT);

        ProblemDetail problem =
                Problems.of(new Refusal(full, "All 20 places are taken.").with("capacity", 20), Locale.ENGLISH);

        assertThat(problem.getType()).hasToString("urn:fitconnect:problem:group-training-full");
        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getTitle()).isEqualTo("Conflict");
        assertThat(problem.getDetail()).isEqualTo("All 20 places are taken.");
        assertThat(problem.getProperties()).containsEntry("capacity", 20);
    }

    @Test
    void refusesNamesThatAreNotKebabCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemType("GroupFull", ProblemText.CONFLICT, HttpStatus.CONFLICT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemType("full", ProblemText.CONFLICT, HttpStatus.OK));
    }

    @Test
    void speaksTheLanguageOfTheReaderAndKeepsTheType() {
        Refusal busy = new Refusal(CommonProblems.BUSY, ProblemText.TRY_AGAIN_IN_SECONDS.message());

        ProblemDetail problem = Problems.of(busy, Locale.forLanguageTag("ru"));

        assertThat(problem.getType()).hasToString("urn:fitconnect:problem:busy");
        assertThat(problem.getTitle()).isEqualTo("Сервис перегружен");
        assertThat(problem.getDetail())
                .isEqualTo(
                        "Сервис сейчас не может выполнить запрос. Повторите его через несколько секунд, с тем же Idempotency-Key, если он был указан.");
        assertThat(busy)
                .hasMessage(
                        "The service cannot finish this request now. Try again in a few seconds, with the same Idempotency-Key if it had one.");
    }

    @Test
    void leavesWhatIsForProgrammersInEnglish() {
        Refusal malformed = new Refusal(CommonProblems.INVALID_REQUEST, "The body breaks off; send it whole.");

        assertThat(Problems.of(malformed, Locale.forLanguageTag("ru")).getDetail())
                .isEqualTo("The body breaks off; send it whole.");
    }

    @Test
    void writesExtensionMembersAtTheTopAndNoNulls() {
        ProblemType full = new ProblemType("group-training-full", ProblemText.CONFLICT, HttpStatus.CONFLICT);

        byte[] body = Problems.render(Problems.of(new Refusal(full, "Full.").with("capacity", 20), Locale.ENGLISH));

        assertThat(new String(body, StandardCharsets.UTF_8))
                .contains("\"capacity\":20", "\"type\":\"urn:fitconnect:problem:group-training-full\"")
                .doesNotContain("null", "properties");
    }

    @Test
    void rendersRetryAfterAsWholeSecondsOfAtLeastOne() {
        ProblemType busy = CommonProblems.BUSY;

        assertThat(new Refusal(busy, "Later.").retryAfter(Duration.ofMillis(10)).headers())
                .containsEntry("Retry-After", "1");
        assertThat(new Refusal(busy, "Later.").header("Allow", "GET").headers()).containsOnlyKeys("Allow");
    }
}
