package io.fitconnect.platform.test;

import io.fitconnect.platform.test.answer.AnswerContract;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points a Spring context at fresh parts of the shared stores before it starts. Equal values mean an equal context:
 * Spring's cache uses this record as a part of its key.
 */
record ContextPreparation(Set<Store> stores, boolean trustsTestTokens) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        customize(context);
    }

    void customize(ConfigurableApplicationContext context) {
        checkAnswersOf(context);
        var properties = new HashMap<String, Object>();
        if (trustsTestTokens) {
            properties.putAll(issuer());
        }
        if (stores.contains(Store.POSTGRES)) {
            properties.putAll(PostgresDatabase.create().properties());
            properties.put("fitconnect.exports.store.folder", "target/exports/" + UniqueName.next());
        }
        if (stores.contains(Store.CASSANDRA)) {
            properties.putAll(CassandraKeyspace.create().properties());
        }
        if (stores.contains(Store.OBJECTS)) {
            properties.put("fitconnect.objects.folder", "target/objects/" + UniqueName.next());
        }
        if (stores.contains(Store.KAFKA)) {
            properties.putAll(KafkaTopics.shared().properties());
            context.getBeanFactory()
                    .registerSingleton("consumerGroupsOfThisContext", new OwnConsumerGroups(context.getEnvironment()));
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test stores", properties));
    }

    /** Not in the run that updates the documents: until then they are behind the code. */
    private static void checkAnswersOf(ConfigurableApplicationContext context) {
        var service = context.getEnvironment().getProperty("spring.application.name");
        if (service != null && !OpenApiContract.isUpdating()) {
            AnswerContract.register(service, context.getBeanFactory());
        }
    }

    private static Map<String, Object> issuer() {
        return Map.of(
                "fitconnect.security.issuer", TestTokens.ISSUER,
                "fitconnect.security.audience", TestTokens.AUDIENCE,
                "fitconnect.security.jwks-uri", TestTokens.jwksUri());
    }
}
