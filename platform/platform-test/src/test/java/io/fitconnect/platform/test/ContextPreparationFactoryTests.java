package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextCustomizer;

class ContextPreparationFactoryTests {

    @Test
    void givesEqualTestsTheSameContext() {
        assertThat(preparationOf(OneTests.class))
                .isNotNull()
                .isEqualTo(preparationOf(OtherTests.class))
                .hasSameHashCodeAs(preparationOf(OtherTests.class));
    }

    @Test
    void tellsDifferentStoresApart() {
        assertThat(preparationOf(OneTests.class)).isNotEqualTo(preparationOf(DatabaseTests.class));
        assertThat(preparationOf(DatabaseTests.class)).isNotEqualTo(preparationOf(IssuerTests.class));
    }

    @Test
    void preparesANestedClassLikeTheOneAroundIt() {
        assertThat(preparationOf(OneTests.InnerTests.class)).isEqualTo(preparationOf(OneTests.class));
    }

    @Test
    void trustsTestTokensWithoutStores() {
        assertThat(preparationOf(SliceTests.class)).isNotNull().isNotEqualTo(preparationOf(OneTests.class));
    }

    @Test
    void leavesOtherTestsAlone() {
        assertThat(preparationOf(String.class)).isNull();
    }

    private static @Nullable ContextCustomizer preparationOf(Class<?> testClass) {
        return new ContextPreparationFactory().createContextCustomizer(testClass, List.of());
    }

    @StoreBackedTest({Store.POSTGRES, Store.KAFKA})
    static class OneTests {

        @Nested
        class InnerTests {}
    }

    @StoreBackedTest({Store.KAFKA, Store.POSTGRES})
    static class OtherTests {}

    @StoreBackedTest(Store.POSTGRES)
    static class DatabaseTests {}

    @StoreBackedTest(value = Store.POSTGRES, trustsTestTokens = false)
    static class IssuerTests {}

    @TrustsTestTokens
    static class SliceTests {}
}
