package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What a controller takes is refused where it is wrong, at any depth: a null inside a list, and a member of a member. */
record BodyChecks(ServicePackages packages) {

    private static final String BODY = "org.springframework.web.bind.annotation.RequestBody";
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String DOCUMENT = "Document";
    private static final Set<String> SAYS_OF_NULL = Set.of("NotNull", "NotBlank", "NotEmpty", "Nullable");

    Check bodiesAreValidatedThroughout() {
        return Check.ofEach(
                this::isTaken,
                type -> Arrays.stream(type.reflect().getRecordComponents()).flatMap(BodyChecks::findings));
    }

    private boolean isTaken(JavaClass type) {
        if (!type.isRecord() || !packages.owns(type) || !packages.isIn("web", type)) {
            return false;
        }
        return users(type).anyMatch(user -> user.getMethods().stream().anyMatch(method -> takes(method, type)))
                || isPatched(type)
                || type.getEnclosingClass().filter(this::isTaken).isPresent();
    }

    private static Stream<JavaClass> users(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .distinct();
    }

    private static boolean takes(JavaMethod method, JavaClass type) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.getRawType().equals(type) && parameter.isAnnotatedWith(BODY));
    }

    /** A merge patch is read into a document whose class its controller names. */
    private static boolean isPatched(JavaClass type) {
        return type.getSimpleName().endsWith(DOCUMENT)
                && type.getDirectDependenciesToSelf().stream()
                        .anyMatch(dependency -> dependency.getDescription().contains("references class object"));
    }

    private static Stream<String> findings(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Stream<AnnotatedType> elements = Stream.empty();
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            elements = Stream.of(arguments[arguments.length - 1]);
        } else if (type instanceof AnnotatedArrayType array
                && !array.getAnnotatedGenericComponentType().getType().equals(byte.class)) {
            elements = Stream.of(array.getAnnotatedGenericComponentType());
        }
        return Stream.concat(
                elements.flatMap(element -> Stream.concat(
                        ofElement(component, element),
                        needsCascade(element) && !cascades(component) && !isValid(element.getAnnotations())
                                ? Stream.of("does not validate the elements of " + component.getName())
                                : Stream.empty())),
                needsCascade(type) && !cascades(component)
                        ? Stream.of("does not validate " + component.getName())
                        : Stream.empty());
    }

    private static Stream<String> ofElement(RecordComponent component, AnnotatedType element) {
        boolean says = Arrays.stream(element.getAnnotations())
                .anyMatch(each -> SAYS_OF_NULL.contains(each.annotationType().getSimpleName()));
        return says
                ? Stream.empty()
                : Stream.of("does not say whether an element of " + component.getName() + " may be null");
    }

    private static boolean cascades(RecordComponent component) {
        return isValid(component.getAnnotatedType().getAnnotations())
                || isValid(field(component).getAnnotations());
    }

    private static boolean isValid(Annotation... annotations) {
        return Arrays.stream(annotations)
                .anyMatch(each -> each.annotationType().getName().equals("jakarta.validation.Valid"));
    }

    /** Tells whether values of the type have rules of their own. */
    private static boolean needsCascade(AnnotatedType type) {
        return type.getType() instanceof Class<?> raw
                && raw.isRecord()
                && Arrays.stream(raw.getRecordComponents())
                        .anyMatch(each -> needsCascade(each.getAnnotatedType())
                                || Stream.of(field(each).getAnnotations()).anyMatch(BodyChecks::isConstraint));
    }

    private static boolean isConstraint(Annotation annotation) {
        return isValid(annotation)
                || Arrays.stream(annotation.annotationType().getAnnotations())
                        .anyMatch(each -> each.annotationType().getName().equals(CONSTRAINT));
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException missing) {
            throw new IllegalStateException(component + " has no field", missing);
        }
    }
}
