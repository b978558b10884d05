package io.fitconnect.platform.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

class PageFaultsTests {

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Pages())
            .setControllerAdvice(new Failures(), new DeclaredFields())
            .build();

    @ParameterizedTest
    @CsvSource({
        "/things/0190b3c4-5d6e-7f80-8123-456789abcdef, 200",
        "/things/abc, 404",
        "/number?n=1, 200",
        "/number?n=x, 400",
        "/number?n=99999999999, 400",
        "/number?n=, 400",
        "/number?n=1&x[0]=a, 200",
        "/number, 400",
        "/truth?t=maybe, 400",
        "/id?id=abc, 400",
        "/form?name=a&size=1, 200",
        "/form?name[0]=a, 400",
        "/form?name.first=a, 200",
        "/form?name[=a, 400",
        "/form?size=x, 400",
        "/form?tags=a&tags=b, 200",
        "/form?tags[0]=a, 400",
        "/form?tags[x]=a, 400",
        "/form?tags[999999999]=a, 400",
        "/form?tags[99999999999]=a, 400",
        "/broken, 500"
    })
    void tellsARequestsFaultFromTheApplications(String address, int status) throws Exception {
        assertThat(pages.perform(get(address)).andReturn().getResponse().getStatus())
                .isEqualTo(status);
    }

    @Test
    void takesTheServersWordForWhatItRefused() {
        assertThat(PageFaults.find(new InvalidParameterException("too large", 413)))
                .hasValue(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(PageFaults.find(new IllegalStateException())).isEmpty();
    }

    @Controller
    static class Pages {

        @GetMapping("/things/{id}")
        @ResponseBody
        String thing(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/number")
        @ResponseBody
        String number(@RequestParam int n) {
            return "" + n;
        }

        @GetMapping("/truth")
        @ResponseBody
        String truth(@RequestParam boolean t) {
            return "" + t;
        }

        @GetMapping("/id")
        @ResponseBody
        String id(@RequestParam UUID id) {
            return "" + id;
        }

        @GetMapping("/form")
        @ResponseBody
        String form(Form form) {
            return "" + form;
        }

        @GetMapping("/broken")
        @ResponseBody
        String broken() {
            throw new IllegalStateException();
        }
    }

    record Form(String name, Integer size, List<String> tags) {}

    @ControllerAdvice
    static class Failures {

        @ExceptionHandler
        void onFailure(Exception failure, HttpServletResponse response) {
            response.setStatus(PageFaults.find(failure)
                    .map(status -> status.value())
                    .orElse(HttpStatus.INTERNAL_SERVER_ERROR.value()));
        }
    }
}
