package io.fitconnect.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.fitconnect.gateway.route.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves {@code /docs}: the page, its script, the list of documents, and the viewer. */
@Configuration(proxyBeanMethods = false)
class DocsPage {

    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    /** One entry of the viewer's menu. */
    record Document(String name, String url) {}

    @Bean
    RouterFunction<ServerResponse> docs(Routes routes) {
        Resource page = new ClassPathResource("docs/index.html");
        Resource script = new ClassPathResource("docs/start.js");
        List<Document> documents = routes.documents().stream()
                .map(service -> new Document(service, Routes.DOCUMENTS + service))
                .toList();
        return route().route(
                        read("/docs"),
                        request -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .header("Content-Security-Policy", POLICY)
                                .bodyValue(page))
                .route(
                        read("/docs/start.js"),
                        request -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("text/javascript"))
                                .bodyValue(script))
                .route(
                        read("/docs/documents.json"),
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(documents))
                .resources("/docs/ui/**", viewer())
                .build();
    }

    /** HEAD is GET without the body (RFC 9110, section 9.3.2). */
    private static RequestPredicate read(String path) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path));
    }

    /** The folder of the viewer on the class path, whose name holds its version. */
    private static Resource viewer() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:/META-INF/resources/webjars/swagger-ui/*/swagger-ui-bundle.js");
            return folderOf(found[0]);
        } catch (IOException failure) {
            throw new UncheckedIOException("Swagger UI is not on the class path", failure);
        }
    }

    private static Resource folderOf(Resource file) throws IOException {
        String url = file.getURL().toString();
        return new UrlResource(url.substring(0, url.lastIndexOf('/') + 1));
    }
}
