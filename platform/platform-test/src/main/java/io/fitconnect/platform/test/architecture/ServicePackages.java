package io.fitconnect.platform.test.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the packages of a service: features below its root, and leaf packages at their edges. */
record ServicePackages(String root) {

    private static final Set<String> LEAVES = Set.of("web", "messaging", "persistence");

    boolean owns(JavaClass type) {
        return isWithin(type.getPackageName(), root);
    }

    boolean isInFeature(JavaClass type) {
        return !segments(type).isEmpty();
    }

    boolean isInLeaf(JavaClass type) {
        return segments(type).stream().anyMatch(LEAVES::contains);
    }

    boolean isInCore(JavaClass type) {
        return isInFeature(type) && !isInLeaf(type);
    }

    boolean isIn(String leaf, JavaClass type) {
        return segments(type).contains(leaf);
    }

    static boolean isWithin(String packageName, String ancestor) {
        return packageName.equals(ancestor) || packageName.startsWith(ancestor + ".");
    }

    private List<String> segments(JavaClass type) {
        var name = type.getPackageName();
        return owns(type) && name.length() > root.length()
                ? Arrays.asList(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }
}
