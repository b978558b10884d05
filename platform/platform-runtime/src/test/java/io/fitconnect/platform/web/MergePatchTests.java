package io.fitconnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTests {

    private static final Kite KITE = new Kite("Red", new Tail(3, "silk"), List.of("loop"));

    private final JsonMapper json = new JsonMapper();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final MergePatch patch = new MergePatch(json, validator);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                             | {"name":"Red","tail":{"meters":3,"cloth":"silk"},"figures":["loop"]}
                    {"name":"Blue"}                                | {"name":"Blue","tail":{"meters":3,"cloth":"silk"},"figures":["loop"]}
                    {"tail":{"meters":4}}                          | {"name":"Red","tail":{"meters":4,"cloth":"silk"},"figures":["loop"]}
                    {"tail":{"cloth":null}}                        | {"name":"Red","tail":{"meters":3},"figures":["loop"]}
                    {"tail":null}                                  | {"name":"Red","figures":["loop"]}
                    {"figures":["dive"]}                           | {"name":"Red","tail":{"meters":3,"cloth":"silk"},"figures":["dive"]}
                    """)
    void mergesAtAnyDepth(String change, String expected) {
        assertThat(json.valueToTree(apply(change, KITE)).toString().replaceAll(",?\"[a-z]+\":null", ""))
                .isEqualTo(expected);
    }

    @Test
    void keepsNoNullOfAnObjectThatWasNotThere() {
        assertThat(apply("{\"tail\":{\"meters\":1,\"cloth\":null}}", new Kite("Red", null, List.of()))
                        .tail())
                .isEqualTo(new Tail(1, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"name":null}              | name
                    {"figures":[null]}         | figures[0].<list element>
                    {"tail":{"meters":null}}   | tail.meters
                    """)
    void refusesWhatIsWrongAtAnyDepth(String change, String member) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> apply(change, KITE))
                .satisfies(refusal -> assertThat(refusal.members().toString()).contains(member));
    }

    @Test
    void leavesAloneWhatIsWrongOfBefore() {
        var kite = new Kite("Red", new Tail(null, "silk"), List.of());

        assertThat(apply("{\"name\":\"Blue\"}", kite).tail()).isEqualTo(kite.tail());
    }

    private Kite apply(String change, Kite kite) {
        Map<String, @Nullable Object> members = json.readValue(change, new TypeReference<>() {});
        return patch.apply(members, kite, Kite.class);
    }

    record Kite(@NotNull String name, @Valid @Nullable Tail tail, List<@NotNull String> figures) {}

    record Tail(@NotNull @Nullable Integer meters, @Nullable String cloth) {}
}
