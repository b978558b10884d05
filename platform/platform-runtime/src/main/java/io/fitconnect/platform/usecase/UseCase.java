package io.fitconnect.platform.usecase;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks one use case: a class with an imperative name and one public method {@code handle}, which runs in one
 * transaction. When the database asks for a repetition (serialization failure, deadlock) or an aggregate was changed
 * meanwhile, the whole method runs again, up to ten times; it must therefore touch nothing but the database and the
 * outbox.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
@Transactional
@Retryable(
        predicate = RepeatableFailure.class,
        maxRetries = RepeatableFailure.MAX_RETRIES,
        delay = RepeatableFailure.DELAY_MILLIS,
        jitter = RepeatableFailure.JITTER_MILLIS,
        multiplier = RepeatableFailure.MULTIPLIER,
        maxDelay = RepeatableFailure.MAX_DELAY_MILLIS)
public @interface UseCase {

    /** Whether the use case only reads. */
    @AliasFor(annotation = Transactional.class, attribute = "readOnly")
    boolean readOnly() default false;
}
