package io.fitconnect.e2e.house;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a document that its kind does not know: the models keep them aside instead of refusing them. */
final class UnknownMembers {

    private UnknownMembers() {}

    static List<String> of(HasMetadata object) {
        var unknown = new ArrayList<String>();
        collect(object, object.getKind() + " " + object.getMetadata().getName(), unknown);
        return unknown;
    }

    private static void collect(@Nullable Object value, String place, List<String> unknown) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, place, unknown));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            for (var method : value.getClass().getMethods()) {
                if (method.getParameterCount() > 0 || !method.getName().startsWith("get")) {
                    continue;
                }
                var member = read(value, method);
                if (method.getName().equals("getAdditionalProperties") && member instanceof Map<?, ?> others) {
                    others.keySet().forEach(key -> unknown.add(place + ": " + key));
                } else {
                    collect(member, place + "." + method.getName().substring(3), unknown);
                }
            }
        }
    }

    private static @Nullable Object read(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " cannot be read", e);
        }
    }
}
