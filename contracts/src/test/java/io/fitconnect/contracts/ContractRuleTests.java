package io.fitconnect.contracts;

import static io.fitconnect.contracts.ContractRule.DESCRIBES_EVERY_PROPERTY;
import static io.fitconnect.contracts.ContractRule.HAS_A_VALID_EXAMPLE;
import static io.fitconnect.contracts.ContractRule.IS_A_VALID_SCHEMA;
import static io.fitconnect.contracts.ContractRule.MAY_GROW;
import static io.fitconnect.contracts.ContractRule.NAMES_TOPIC_AND_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractRuleTests {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "A kite was flown.",
              "type": "object",
              "required": ["kiteId", "flownAt"],
              "properties": {
                "kiteId": {"description": "The kite.", "type": "string", "format": "uuid"},
                "flownAt": {"description": "When.", "type": "string", "format": "date-time"},
                "loops": {
                  "description": "The loops, in order.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"heightMeters": {"description": "Height.", "type": "number", "minimum": 0}}
                  }
                }
              }
            }""";

    private static final String EXAMPLE = """
            {"kiteId": "019a0000-0000-7000-8000-000000000001", "flownAt": "2026-11-21T08:00:00Z",
             "loops": [{"heightMeters": 12.5}]}""";

    private static final Contract GOOD = new Contract(
            Path.of("kites", "flight", "kite-flown.v1.schema.json"),
            "kites",
            "flight",
            json(SCHEMA),
            Optional.of(json(EXAMPLE)),
            "# Flights\n\nTopic: `kites.flight`\n\nKey: kite id\n");

    @ParameterizedTest
    @EnumSource
    void acceptsAGoodContract(ContractRule rule) {
        assertThat(rule.violations(GOOD)).isEmpty();
    }

    @Test
    void refusesWhatIsNotASchema() {
        assertThat(IS_A_VALID_SCHEMA.violations(changed("\"type\": \"number\"", "\"type\": \"metres\"")))
                .isNotEmpty();
    }

    @Test
    void refusesAnotherDialect() {
        assertThat(IS_A_VALID_SCHEMA.violations(changed("draft/2020-12", "draft/2019-09")))
                .containsExactly("\"$schema\" is not https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void refusesAnUndescribedPropertyInsideAnArray() {
        assertThat(DESCRIBES_EVERY_PROPERTY.violations(changed("\"description\": \"Height.\", ", "")))
                .containsExactly("/properties/loops/items/heightMeters has no description");
    }

    @Test
    void refusesAnEventWithoutDescription() {
        assertThat(DESCRIBES_EVERY_PROPERTY.violations(changed("\"description\": \"A kite was flown.\",", "")))
                .containsExactly("the event itself has no description");
    }

    @Test
    void refusesAClosedObjectAtAnyDepth() {
        var open = "\"properties\": {\"heightMeters\"";
        assertThat(MAY_GROW.violations(changed(open, "\"additionalProperties\": false, " + open)))
                .containsExactly("additionalProperties is false: v1 could not grow");
    }

    @Test
    void refusesAMissingExample() {
        assertThat(HAS_A_VALID_EXAMPLE.violations(GOOD.withExample(Optional.empty())))
                .containsExactly("there is no example beside the schema");
    }

    @Test
    void refusesAnExampleOfTheWrongFormat() {
        var wrong = json(EXAMPLE.replace("2026-11-21T08:00:00Z", "yesterday"));
        assertThat(HAS_A_VALID_EXAMPLE.violations(GOOD.withExample(Optional.of(wrong))))
                .singleElement()
                .asString()
                .startsWith("/flownAt");
    }

    @Test
    void refusesAFolderThatNamesAnotherTopicAndNoKey() {
        assertThat(NAMES_TOPIC_AND_KEY.violations(GOOD.withReadme("Topic: `kites.kite`\n")))
                .hasSize(2);
    }

    private static Contract changed(String part, String replacement) {
        assertThat(SCHEMA).contains(part);
        return GOOD.withSchema(json(SCHEMA.replace(part, replacement)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
