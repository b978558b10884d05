package io.fitconnect.social.discussion.web;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.social.subject.SubjectKey;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the subject from the path, whichever of the three forms it has. */
final class SubjectArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SubjectKey.class);
    }

    @Override
    public SubjectKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Map<?, ?> path =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                                instanceof Map<?, ?> variables
                        ? variables
                        : Map.of();
        if (path.containsKey(SubjectPaths.TRAINING)) {
            return SubjectKey.training(id(path, SubjectPaths.ATHLETE), id(path, SubjectPaths.TRAINING));
        }
        return path.containsKey(SubjectPaths.GROUP_TRAINING)
                ? SubjectKey.groupTraining(id(path, SubjectPaths.GROUP_TRAINING))
                : SubjectKey.club(id(path, SubjectPaths.CLUB));
    }

    private static UUID id(Map<?, ?> path, String name) {
        String text = String.valueOf(path.get(name));
        if (!ID.matcher(text).matches()) {
            throw InvalidValue.refuse(name, "must be a UUID");
        }
        return UUID.fromString(text);
    }
}
