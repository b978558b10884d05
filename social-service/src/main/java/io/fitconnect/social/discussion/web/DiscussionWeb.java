package io.fitconnect.social.discussion.web;

import io.fitconnect.social.subject.SubjectKey;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One method answers for each of the three forms of a subject's path; the document names each. */
@Configuration(proxyBeanMethods = false)
class DiscussionWeb {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)\\}");

    @Bean
    WebMvcConfigurer subjectArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SubjectArgumentResolver());
            }
        };
    }

    /** Before the platform adds the problems that follow from the path. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OpenApiCustomizer subjectPaths() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (path.startsWith(SubjectKey.ROOT + "/") && path.contains("{")) {
                item.readOperations().forEach(operation -> describe(path, operation));
            }
        });
    }

    private static void describe(String path, Operation operation) {
        operation.setOperationId(operation.getOperationId().replaceFirst("_[0-9]+$", "") + suffix(path));
        List<Parameter> parameters = new ArrayList<>();
        List<Parameter> known = operation.getParameters() == null ? List.of() : operation.getParameters();
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            String name = variables.group(1);
            if (known.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
                parameters.add(
                        new Parameter().name(name).in("path").required(true).schema(new StringSchema().format("uuid")));
            }
        }
        parameters.addAll(known);
        operation.setParameters(parameters);
    }

    private static String suffix(String path) {
        if (path.contains(SubjectPaths.TRAINING)) {
            return "OfTraining";
        }
        return path.contains(SubjectPaths.GROUP_TRAINING) ? "OfGroupTraining" : "OfClub";
    }
}
