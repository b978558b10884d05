package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

class SingleParametersTests {

    private final SingleParameters parameters = new SingleParameters();

    @ParameterizedTest
    @ValueSource(strings = {"limit", "named"})
    void refusesWhatIsRepeated(String name) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handle(new Things(), name, "1", "2"))
                .withMessage(name + " must not be repeated.");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> handle(new Things(), name, "1", "1"));
    }

    @Test
    void takesOneValueListsAndWhatItDoesNotKnow() {
        assertThat(handle(new Things(), "limit", "1")).isTrue();
        assertThat(handle(new Things(), "sports", "RUN", "RIDE")).isTrue();
        assertThat(handle(new Things(), "unknown", "1", "2")).isTrue();
    }

    @Test
    void leavesPagesAlone() {
        assertThat(handle(new Pages(), "limit", "1", "2")).isTrue();
    }

    private boolean handle(Object bean, String name, String... values) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addParameter(name, values);
        try {
            return parameters.preHandle(
                    request,
                    new MockHttpServletResponse(),
                    new HandlerMethod(
                            bean, bean.getClass().getDeclaredMethod("list", int.class, String.class, List.class)));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @RestController
    static class Things {

        String list(
                @RequestParam int limit,
                @RequestParam(name = "named") String other,
                @RequestParam List<String> sports) {
            return limit + other + sports;
        }
    }

    @Controller
    static class Pages {

        String list(
                @RequestParam int limit,
                @RequestParam(name = "named") String other,
                @RequestParam List<String> sports) {
            return limit + other + sports;
        }
    }
}
