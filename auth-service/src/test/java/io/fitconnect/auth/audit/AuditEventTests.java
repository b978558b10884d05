package io.fitconnect.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.fitconnect.auth.factornotice.FactorNotice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AuditEventTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.fitconnect.auth");

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
        assertThat(TEXTS.getMessage("activity." + event.wireName(), null, Locale.forLanguageTag("ru")))
                .containsPattern("[а-я]");
    }

    @ParameterizedTest
    @EnumSource(AuditEvent.class)
    void isRecordedByAUseCase(AuditEvent event) {
        assertThat(users(AuditEvent.class, event)).as("code that records it").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(FactorNotice.class)
    void isSentByAUseCase(FactorNotice notice) {
        assertThat(users(FactorNotice.class, notice)).as("code that sends it").isNotEmpty();
    }

    /** The classes outside of the enumeration that name the constant. */
    private static List<String> users(Class<?> type, Enum<?> constant) {
        return CODE.get(type).getFieldAccessesToSelf().stream()
                .filter(access -> access.getTarget().getName().equals(constant.name()))
                .map(JavaAccess::getOriginOwner)
                .filter(user -> !user.isEquivalentTo(type) && !user.getName().startsWith(type.getName() + "$"))
                .map(JavaClass::getName)
                .toList();
    }
}
