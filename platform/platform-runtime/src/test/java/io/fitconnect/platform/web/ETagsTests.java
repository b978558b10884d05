package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTests {

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "\"v3\", \"v7\"", "*", "\"v7.ru\"", "\"v3.en\", \"v7.zh-Hant\""})
    void acceptsTheCurrentVersion(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v6\"", "W/\"v7\"", "v7", "\"v71\"", "\"v6.ru\"", "\"v7.ru", "W/\"v7.ru\""})
    void refusesAnotherVersionAndTellsTheCurrentOne(String ifMatch) {
        assertThatThrownBy(() -> ETags.requireMatch(ifMatch, 7))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    org.assertj.core.api.Assertions.assertThat(refusal.type())
                            .isEqualTo(CommonProblems.VERSION_CONFLICT);
                    org.assertj.core.api.Assertions.assertThat(refusal.members())
                            .containsEntry("currentETag", "\"v7\"");
                });
    }

    @Test
    void asksForTheHeaderWhenItIsMissing() {
        assertThatThrownBy(() -> ETags.requireMatch(null, 7))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(CommonProblems.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\"v3\";true", "W/\"v3\";true", "\"v2\", \"v3\";true", "\"v2\";false", "v3;false", "*;false"})
    void findsATagAmongThoseThatAClientHas(String ifNoneMatch, boolean named) {
        assertThat(ETags.isNamed(ifNoneMatch, ETags.of(3))).isEqualTo(named);
    }

    @Test
    void findsNoTagWhereTheClientNamesNone() {
        assertThat(ETags.isNamed(null, ETags.of(3))).isFalse();
    }
}
