package io.fitconnect.gateway.websession;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.fitconnect.gateway.edge.CleanRequest;
import io.fitconnect.gateway.webapp.WebApp;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The addresses below {@code /app/}, and the house's door, which leads there. */
@Configuration(proxyBeanMethods = false)
class AppRoutes {

    private static final String NAME = "app";
    private static final CacheControl ASSET =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Bean
    RouterFunction<ServerResponse> app(
            AppPage page,
            WebApp webApp,
            SignInEndpoint signIn,
            CallbackEndpoint callback,
            SessionEndpoint session,
            SignOutEndpoint signOut,
            BackChannelLogout backChannel) {
        return route().route(read("/"), request -> Answers.redirect("/app/"))
                .route(read("/app"), request -> Answers.redirect("/app/"))
                .route(read("/app/"), page::handle)
                .GET(SignInEndpoint.PATH, signIn::handle)
                .GET("/app/callback", callback::handle)
                .route(read("/app/session"), session::handle)
                .POST("/app/sign-out", signOut::handle)
                .POST("/app/back-channel-logout", backChannel::handle)
                .route(read("/app/app.css"), asset("app/app.css", "text/css"))
                .route(read("/app/icon.svg"), asset("app/icon.svg", "image/svg+xml"))
                .route(read("/app/**").and(request -> webApp.isFile(request.path())), webApp::file)
                .route(read("/app/**").and(request -> webApp.isScreen(request.path())), page::handle)
                .before(request -> {
                    CleanRequest.of(request.exchange()).servedBy(NAME, false);
                    return request;
                })
                .build();
    }

    private static RequestPredicate read(String path) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path));
    }

    private static HandlerFunction<ServerResponse> asset(String file, String type) {
        ClassPathResource content = new ClassPathResource(file);
        return request -> ServerResponse.ok()
                .contentType(MediaType.valueOf(type))
                .cacheControl(ASSET)
                .bodyValue(content);
    }
}
