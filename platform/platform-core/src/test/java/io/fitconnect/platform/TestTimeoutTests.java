package io.fitconnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No test of the house may run for ever: the root POM gives each a time-out. */
class TestTimeoutTests {

    @RegisterExtension
    final Parameters parameters = new Parameters();

    @Test
    void isSetForEveryTest() {
        assertThat(parameters.timeout).isEqualTo("3 m");
    }

    static final class Parameters implements BeforeEachCallback {

        private @Nullable String timeout;

        @Override
        public void beforeEach(ExtensionContext context) {
            timeout = context.getConfigurationParameter("junit.jupiter.execution.timeout.default")
                    .orElse(null);
        }
    }
}
