package io.fitconnect.platform.test;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds the annotations of this package on a test class (or on the class around it). */
final class ContextPreparationFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        var stores = TestContextAnnotationUtils.findMergedAnnotation(testClass, StoreBackedTest.class);
        if (stores != null) {
            return new ContextPreparation(Set.of(stores.value()), stores.trustsTestTokens());
        }
        return TestContextAnnotationUtils.hasAnnotation(testClass, TrustsTestTokens.class)
                ? new ContextPreparation(Set.of(), true)
                : null;
    }
}
