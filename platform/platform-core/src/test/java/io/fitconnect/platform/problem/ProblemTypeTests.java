package io.fitconnect.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class ProblemTypeTests {

    @Test
    void rendersAStableTypeWithItsMembers() {
        ProblemType full = new ProblemType("group-training-full", "The group is full", HttpStatus.CONFLICT);

        ProblemDetail problem = Problems.of(new Refusal(full, "All 20 places are taken.").with("capacity", 20));

        assertThat(problem.getType()).hasToString("urn:fitconnect:problem:group-training-full");
        assertThat(problem.getStatus()).isEqualTo(409);
        assertThat(problem.getTitle()).isEqualTo("The group is full");
        assertThat(problem.getDetail()).isEqualTo("All 20 places are taken.");
        assertThat(problem.getProperties()).containsEntry("capacity", 20);
    }

    @Test
    void refusesNamesThatAreNotKebabCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemType("GroupFull", "Full", HttpStatus.CONFLICT));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProblemType("full", "Full", HttpStatus.OK));
    }

    @Test
    void writesExtensionMembersAtTheTopAndNoNulls() {
        ProblemType full = new ProblemType("group-training-full", "The group is full", HttpStatus.CONFLICT);

        byte[] body = Problems.render(Problems.of(new Refusal(full, "Full.").with("capacity", 20)));

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
