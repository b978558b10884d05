package io.fitconnect.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;

/** Paths that one service serves; with a fixed target path when the public one differs. */
record ServiceRoute(String id, URI base, @Nullable String targetPath, List<PathRule> rules) {

    static ServiceRoute to(String id, URI base, String... patterns) {
        return new ServiceRoute(
                id, base, null, Stream.of(patterns).map(PathRule::of).toList());
    }

    boolean matches(String path) {
        for (PathRule rule : rules) {
            if (rule.matches(path)) {
                return true;
            }
        }
        return false;
    }

    Route toRoute(int order) {
        var route = Route.async()
                .id(id)
                .uri(base)
                .order(order)
                .predicate(exchange -> matches(exchange.getRequest().getURI().getRawPath()));
        if (targetPath != null) {
            route.metadata(Routes.TARGET_PATH, targetPath);
        }
        return route.build();
    }
}
