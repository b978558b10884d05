package io.fitconnect.platform.test;

import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.kafka.annotation.KafkaListenerAnnotationBeanPostProcessor.AnnotationEnhancer;

/**
 * Moves the listeners of one Spring context into consumer groups of its own. Contexts stay in the cache of the test
 * framework: in one common group they would take records from each other, and a new context would first work through
 * everything that earlier tests have sent.
 */
final class OwnConsumerGroups implements AnnotationEnhancer {

    private final Environment environment;
    private final String suffix = "." + UniqueName.next();
    private final Set<String> begun = new HashSet<>();

    OwnConsumerGroups(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> attributes, AnnotatedElement listener) {
        var group = groupOf(attributes) + suffix;
        if (begun.add(group)) {
            KafkaTopics.shared().beginAtTheEnd(group);
        }
        var changed = new HashMap<>(attributes);
        changed.put("groupId", group);
        return changed;
    }

    private String groupOf(Map<String, Object> attributes) {
        for (var name : new String[] {"groupId", "id"}) {
            if (attributes.get(name) instanceof String value && !value.isEmpty()) {
                return environment.resolvePlaceholders(value);
            }
        }
        return environment.getProperty("spring.kafka.consumer.group-id", "anonymous");
    }
}
