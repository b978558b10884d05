package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Entities guard their state and are never rendered. */
record EntityChecks(ServicePackages packages) {

    private static final Set<String> ENTITIES = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Embeddable");

    Check entitiesGuardThemselves() {
        return Check.ofEach(
                EntityChecks::isEntity,
                type -> Stream.concat(
                        type.getMethods().stream()
                                .filter(EntityChecks::isPublicSetter)
                                .map(method -> "has the public setter " + method.getName()),
                        type.getFields().stream()
                                .filter(EntityChecks::isPublicAndMutable)
                                .map(field -> "has the public mutable field " + field.getName())));
    }

    Check entitiesStayInside() {
        return Check.ofEach(
                StereotypeChecks::isController,
                type -> type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .flatMap(method -> signature(method)
                                .filter(EntityChecks::isEntity)
                                .map(entity ->
                                        "lets the entity " + entity.getName() + " through in " + method.getName())
                                .distinct()));
    }

    private Stream<JavaClass> signature(JavaMethod method) {
        var reached = new LinkedHashSet<JavaClass>();
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .forEach(type -> reach(type, reached));
        return reached.stream();
    }

    /** Follows a payload into the components of its records. */
    private void reach(JavaType type, Set<JavaClass> reached) {
        for (var raw : type.getAllInvolvedRawTypes()) {
            var target = raw.getBaseComponentType();
            if (reached.add(target) && target.isRecord() && packages.owns(target)) {
                target.getFields().forEach(field -> reach(field.getType(), reached));
            }
        }
    }

    private static boolean isEntity(JavaClass type) {
        return !type.isRecord() && ENTITIES.stream().anyMatch(type::isAnnotatedWith);
    }

    private static boolean isPublicSetter(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getName().matches("set[A-Z].*")
                && method.getParameterTypes().size() == 1;
    }

    private static boolean isPublicAndMutable(JavaField field) {
        return field.getModifiers().contains(JavaModifier.PUBLIC)
                && !field.getModifiers().contains(JavaModifier.FINAL);
    }
}
