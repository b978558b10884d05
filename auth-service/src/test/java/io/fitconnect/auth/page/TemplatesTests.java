package io.fitconnect.auth.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Traps of Thymeleaf, in which a page shows what it should not. */
class TemplatesTests {

    private static final Pattern REPLACED_UNDER_CONDITION = Pattern.compile(
            "<[^>]*(th:(replace|insert)=[^>]*th:(if|unless)=|th:(if|unless)=[^>]*th:(replace|insert)=)");
    private static final Pattern ALWAYS_CONTAINED = Pattern.compile("param\\.containsKey");

    private static final Pattern RESERVED_FOR_A_LOOP =
            Pattern.compile("th:each=\"\\s*(session|request|param|application)\\b");

    static Resource[] templates() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html");
    }

    /** A tag is replaced before its condition is looked at, and parameters contain every key. */
    @ParameterizedTest
    @MethodSource("templates")
    void hasNoConditionThatIsNeverAsked(Resource template) throws IOException {
        String html = template.getContentAsString(UTF_8);

        assertThat(REPLACED_UNDER_CONDITION.matcher(html).find()).isFalse();
        assertThat(ALWAYS_CONTAINED.matcher(html).find()).isFalse();
    }

    /** Under these names Thymeleaf finds its own objects, and the loop shows nothing. */
    @ParameterizedTest
    @MethodSource("templates")
    void namesNoLoopLikeAnObjectOfThymeleaf(Resource template) throws IOException {
        assertThat(RESERVED_FOR_A_LOOP
                        .matcher(template.getContentAsString(UTF_8))
                        .find())
                .isFalse();
    }

    /** A page tells moments by {@link PageTime}, in the reader's language. */
    @ParameterizedTest
    @MethodSource("templates")
    void formatsNoTimeItself(Resource template) throws IOException {
        assertThat(template.getContentAsString(UTF_8)).doesNotContain("#temporals", "#dates");
    }
}
