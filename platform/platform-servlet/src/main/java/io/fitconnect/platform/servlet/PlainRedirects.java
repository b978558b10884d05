package io.fitconnect.platform.servlet;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Redirects to the address that a controller returns behind {@code redirect:}, and to no other. Spring would take it for a URI template,
 * so that braces in a part that a client gave are filled in from the model, or fail. Views are initialized like beans.
 */
final class PlainRedirects implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RedirectView redirect) {
            redirect.setExpandUriTemplateVariables(false);
        }
        return bean;
    }
}
