package io.fitconnect.auth.stepup;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

class RecentSignInTests {

    /** Acts of the API that any living token does, and why. */
    private static final Map<String, String> FOR_ANY_TOKEN = Map.ofEntries(
            entry("ConnectedAppController.disconnect", "only takes away what a thief of the token would want"),
            entry("ConnectedAppController.withdraw", "only takes away what a thief of the token would want"));

    @Test
    void standsAtEachActOfTheApiOrTheReasonWhyNot() {
        List<Method> acts = acts();

        Set<String> unmarked = new TreeSet<>(acts.stream()
                .filter(act -> !act.isAnnotationPresent(RecentSignIn.class))
                .map(RecentSignInTests::nameOf)
                .toList());

        assertThat(unmarked).isEqualTo(new TreeSet<>(FOR_ANY_TOKEN.keySet()));
        assertThat(acts).hasSizeGreaterThan(10);
    }

    private static List<Method> acts() {
        return OwnTypes.annotatedWith(RestController.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(RecentSignInTests::isAct)
                .toList();
    }

    private static boolean isAct(Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null && !List.of(mapping.method()).equals(List.of(RequestMethod.GET));
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
