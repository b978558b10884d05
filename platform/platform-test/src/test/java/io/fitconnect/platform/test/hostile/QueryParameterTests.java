package io.fitconnect.platform.test.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueryParameterTests {

    @Test
    void triesTheBoundsOfANumber() {
        var limit = parameter("{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 100}");

        assertThat(limit.valuesInside()).containsExactly("1", "100");
        assertThat(limit.valuesOutside()).contains("0", "101", "no-such", "1.5");
    }

    @Test
    void triesEachNameOfAList() {
        var types =
                parameter("{\"type\": \"array\", \"items\": {\"type\": \"string\", \"enum\": [\"time\", \"power\"]}}");

        assertThat(types.valuesInside()).containsExactly("time", "power");
        assertThat(types.valuesOutside()).contains("no-such");
    }

    @Test
    void triesTheLengthsOfATextAndInventsNone() {
        var cursor = parameter("{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 3}");

        assertThat(cursor.valuesInside()).isEmpty();
        assertThat(cursor.valuesOutside()).containsExactly("", "vvvv");
        assertThat(parameter("{\"type\": \"string\"}").valuesOutside()).isEmpty();
    }

    @Test
    void triesTimesIdsAndFlags() {
        var from = parameter("{\"type\": \"string\", \"format\": \"date-time\"}");

        assertThat(from.valuesInside()).contains("2026-02-28T23:59:59Z");
        assertThat(from.valuesOutside()).contains("2026-02-30T00:00:00Z");
        assertThat(parameter("{\"type\": \"string\", \"format\": \"uuid\"}").valuesInside())
                .singleElement()
                .asString()
                .hasSize(36);
        assertThat(parameter("{\"type\": \"boolean\"}").valuesInside()).containsExactly("true", "false");
        assertThat(parameter("{\"type\": \"boolean\"}").valuesOutside()).contains("2");
    }

    @Test
    void hasAnExampleOnlyWhereItIsRequired() {
        JsonNode required = JsonMapper.shared()
                .readTree("{\"name\": \"latitude\", \"required\": true, \"example\": 52.52, \"schema\": {}}");
        JsonNode optional = JsonMapper.shared().readTree("{\"name\": \"from\", \"example\": \"x\", \"schema\": {}}");

        assertThat(QueryParameter.of(required).example()).contains("52.52");
        assertThat(QueryParameter.of(optional).example()).isEmpty();
    }

    private static QueryParameter parameter(String schema) {
        return QueryParameter.of(
                JsonMapper.shared().readTree("{\"name\": \"name\", \"schema\": %s}".formatted(schema)));
    }
}
