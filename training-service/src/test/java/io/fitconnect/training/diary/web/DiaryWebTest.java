package io.fitconnect.training.diary.web;

import io.fitconnect.platform.idempotency.IdempotencyKeys;
import io.fitconnect.platform.idempotency.IdempotentAnswers;
import io.fitconnect.platform.message.web.LanguageAutoConfiguration;
import io.fitconnect.platform.test.TrustsTestTokens;
import io.fitconnect.platform.web.WebAutoConfiguration;
import io.fitconnect.training.diary.InMemoryDiaryConfiguration;
import io.fitconnect.training.diary.Writers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The diary's HTTP edge with real security, real problems and real use cases, over an in-memory diary. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({BulkController.class, DiaryController.class, MergeController.class, TrainingController.class})
@ImportAutoConfiguration({LanguageAutoConfiguration.class, WebAutoConfiguration.class})
@Import({
    BulkActions.class,
    InMemoryDiaryConfiguration.class,
    DiaryWebTest.NoKeys.class,
    TrainingPatches.class,
    TrainingResponses.class,
    TrainingTitles.class,
    Writers.class
})
@TrustsTestTokens
@interface DiaryWebTest {

    /** Idempotency keys need a database: the service's test sees them at work. */
    @TestConfiguration(proxyBeanMethods = false)
    class NoKeys {

        @Bean
        IdempotentAnswers idempotentAnswers(JsonMapper json) {
            IdempotencyKeys keys = Mockito.mock(IdempotencyKeys.class, call -> {
                Supplier<?> effect = call.getArgument(4);
                return effect.get();
            });
            return new IdempotentAnswers(keys, json);
        }
    }
}
