package io.fitconnect.platform.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.view.RedirectView;

class PlainRedirectsTests {

    @Test
    void leadsToBracesAsTheyAre() throws Exception {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.getBeanFactory().addBeanPostProcessor(new PlainRedirects());
        context.refresh();
        RedirectView view = (RedirectView) context.getAutowireCapableBeanFactory()
                .initializeBean(new RedirectView("/{secret}?a={unknown}"), "redirect:");
        view.setExposeModelAttributes(false);
        MockHttpServletResponse response = new MockHttpServletResponse();

        view.render(Map.of("secret", "x"), new MockHttpServletRequest(), response);

        assertThat(response.getRedirectedUrl()).isEqualTo("/{secret}?a={unknown}");
    }
}
