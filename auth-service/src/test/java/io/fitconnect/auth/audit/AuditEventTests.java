package io.fitconnect.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditEventTests {

    private static final ResourceBundleMessageSource TEXTS = new ResourceBundleMessageSource();

    static {
        TEXTS.setBasename("messages");
        TEXTS.setDefaultEncoding("UTF-8");
    }

    @ParameterizedTest
    @EnumSource(AuditEvent.class)
    void isFoundByItsNameAndHasATextForPeople(AuditEvent event) {
        assertThat(AuditEvent.find(event.wireName())).contains(event);
        assertThat(TEXTS.getMessage("activity." + event.wireName(), null, null, Locale.ENGLISH))
                .isNotBlank();
    }
}
