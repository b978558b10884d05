package io.fitconnect.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
