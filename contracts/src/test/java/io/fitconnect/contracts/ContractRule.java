package io.fitconnect.contracts;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A rule that every contract keeps: a function from the contract to the sentences about what is wrong. */
enum ContractRule {
    IS_A_VALID_SCHEMA,
    DESCRIBES_EVERY_PROPERTY,
    MAY_GROW,
    HAS_A_VALID_EXAMPLE,
    NAMES_TOPIC_AND_KEY;

    private static final String DIALECT = SpecificationVersion.DRAFT_2020_12.getDialectId();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    List<String> violations(Contract contract) {
        return switch (this) {
            case IS_A_VALID_SCHEMA -> schemaErrors(contract);
            case DESCRIBES_EVERY_PROPERTY -> undescribed(contract);
            case MAY_GROW -> closedObjects(contract);
            case HAS_A_VALID_EXAMPLE -> exampleErrors(contract);
            case NAMES_TOPIC_AND_KEY -> readmeErrors(contract);
        };
    }

    private static List<String> schemaErrors(Contract contract) {
        var errors = validate(SCHEMAS.getSchema(SchemaLocation.of(DIALECT)), contract.schema());
        if (!contract.schema().path("$schema").asString("").equals(DIALECT)) {
            errors.add("\"$schema\" is not " + DIALECT);
        }
        if (!contract.schema().path("type").asString("").equals("object")) {
            errors.add("the top is not an object");
        }
        return errors;
    }

    private static List<String> undescribed(Contract contract) {
        var missing = new ArrayList<String>();
        if (!isDescribed(contract.schema())) {
            missing.add("the event itself has no description");
        }
        if (contract.schema().path("properties").isEmpty()) {
            missing.add("the event has no properties");
        }
        SchemaWalk.properties(contract.schema()).forEach((path, property) -> {
            if (!isDescribed(property)) {
                missing.add(path + " has no description");
            }
        });
        return missing;
    }

    private static boolean isDescribed(JsonNode schema) {
        return !schema.path("description").asString("").isBlank();
    }

    private static List<String> closedObjects(Contract contract) {
        return SchemaWalk.objects(contract.schema())
                .flatMap(object -> List.of("additionalProperties", "unevaluatedProperties").stream()
                        .filter(keyword -> object.path(keyword).isBoolean()
                                && !object.path(keyword).booleanValue())
                        .map(keyword -> keyword + " is false: v1 could not grow"))
                .toList();
    }

    private static List<String> exampleErrors(Contract contract) {
        return contract.example()
                .map(example -> validate(SCHEMAS.getSchema(contract.schema()), example))
                .orElseGet(() -> new ArrayList<>(List.of("there is no example beside the schema")));
    }

    private static List<String> validate(Schema schema, JsonNode document) {
        var errors = schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        var sentences = new ArrayList<String>();
        errors.forEach(error -> sentences.add(error.getInstanceLocation() + " " + error.getMessage()));
        return sentences;
    }

    private static List<String> readmeErrors(Contract contract) {
        var errors = new ArrayList<String>();
        if (!hasLine(contract.readme(), "Topic", "`?" + Pattern.quote(contract.topic()) + "`?.*")) {
            errors.add("the folder's README has no line \"Topic: `" + contract.topic() + "`\"");
        }
        if (!hasLine(contract.readme(), "Key", "\\S.*")) {
            errors.add("the folder's README has no line \"Key: …\"");
        }
        return errors;
    }

    private static boolean hasLine(String readme, String name, String value) {
        return readme.lines().anyMatch(line -> line.matches("[-*\\s]*\\**" + name + ":?\\**:?\\s+" + value));
    }
}
