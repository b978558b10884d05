package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class AnyEntityTagTests {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Things())
            .setControllerAdvice(new AnyEntityTag())
            .build();

    @Test
    void findsAnyTagInARead() throws Exception {
        MockHttpServletResponse answer = send(HttpMethod.GET, "/tagged", "*");

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getHeader("ETag")).isEqualTo("\"3\"");
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void leavesOtherAnswersAsTheyAre() throws Exception {
        assertThat(send(HttpMethod.GET, "/tagged", "\"2\"").getStatus()).isEqualTo(200);
        assertThat(send(HttpMethod.GET, "/tagged", "\"3\"").getStatus()).isEqualTo(304);
        assertThat(send(HttpMethod.GET, "/plain", "*").getStatus()).isEqualTo(200);
        assertThat(send(HttpMethod.GET, "/missing", "*").getStatus()).isEqualTo(404);
        assertThat(send(HttpMethod.POST, "/plain", "*").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse send(HttpMethod method, String path, String tag) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.request(method, path).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
    }

    @RestController
    static class Things {

        @GetMapping("/tagged")
        ResponseEntity<Map<String, String>> tagged() {
            return ResponseEntity.ok().eTag("\"3\"").body(Map.of("a", "b"));
        }

        @GetMapping("/missing")
        ResponseEntity<Map<String, String>> missing() {
            return ResponseEntity.status(404).eTag("\"3\"").body(Map.of("a", "b"));
        }

        @GetMapping("/plain")
        Map<String, String> plain() {
            return Map.of("a", "b");
        }

        @PostMapping("/plain")
        Map<String, String> write() {
            return Map.of("a", "b");
        }
    }
}
