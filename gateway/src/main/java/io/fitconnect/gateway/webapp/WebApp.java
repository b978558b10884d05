package io.fitconnect.gateway.webapp;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the web app. Its shell stands at every address below {@code /app/} that is no file's, since the app's own router
 * decides what is shown there.
 */
@Component
public final class WebApp {

    private static final Logger log = LoggerFactory.getLogger(WebApp.class);
    private static final String ROOT = "/app/";
    private static final String ASSETS = ROOT + "assets/";
    private static final String SHELL = "index.html";
    private static final String POLICY = "policy.txt";

    /** Enough for the shell and all screens; most of the map's places are opened by few. */
    private static final int KEPT_BYTES = 8 << 20;

    private final Set<String> names;
    private final AsyncLoadingCache<String, WebFile> files;
    private final String policy;
    private final Optional<TileServer> tiles;

    WebApp(WebAppSettings settings, TileServerSettings tiles) {
        this.tiles = tiles.find();
        WebFiles built = new WebFiles(settings.folder());
        if (built.exist()) {
            names = built.names();
            policy = tiles.allowedIn(built.text(POLICY));
        } else {
            names = Set.of();
            policy = "";
            log.info("The web app was not built; a bare page stands in its place");
        }
        files = Caffeine.newBuilder()
                .maximumWeight(KEPT_BYTES)
                .weigher((String name, WebFile file) -> file.bytes())
                .buildAsync(built::file);
    }

    /** Empty where the app draws its own map. */
    public Optional<TileServer> findTiles() {
        return tiles;
    }

    public boolean isBuilt() {
        return names.contains(SHELL);
    }

    /** Whether a file stands at the path. The shell's own name is a screen's address, so that it never goes without its policy. */
    public boolean isFile(String path) {
        return path.startsWith(ROOT) && !path.equals(ROOT + SHELL) && names.contains(path.substring(ROOT.length()));
    }

    /** Whether the path is one of the app's own router, so that the shell answers. An asset that is gone is no page. */
    public boolean isScreen(String path) {
        return isBuilt() && path.startsWith(ROOT) && !path.startsWith(ASSETS);
    }

    public Mono<ServerResponse> file(ServerRequest request) {
        return answer(request, request.path().substring(ROOT.length()), Optional.empty());
    }

    public Mono<ServerResponse> shell(ServerRequest request) {
        return answer(request, SHELL, Optional.of(policy));
    }

    private Mono<ServerResponse> answer(ServerRequest request, String name, Optional<String> contentSecurityPolicy) {
        boolean keepReadingForOthers = true;
        return Mono.fromFuture(() -> files.get(name), keepReadingForOthers)
                .flatMap(file -> answer(request, file, contentSecurityPolicy));
    }

    private static Mono<ServerResponse> answer(
            ServerRequest request, WebFile file, Optional<String> contentSecurityPolicy) {
        String encoding = file.encodingFor(String.join(",", request.headers().header(HttpHeaders.ACCEPT_ENCODING)));
        String etag = file.etag(encoding);
        return request.checkNotModified(etag).switchIfEmpty(Mono.defer(() -> {
            ServerResponse.BodyBuilder answer = ServerResponse.ok()
                    .contentType(file.type())
                    .cacheControl(file.caching())
                    .eTag(etag)
                    .varyBy(HttpHeaders.ACCEPT_ENCODING);
            if (!encoding.equals(WebFile.IDENTITY)) {
                answer.header(HttpHeaders.CONTENT_ENCODING, encoding);
            }
            contentSecurityPolicy.ifPresent(text -> answer.header("Content-Security-Policy", text));
            return answer.bodyValue(file.content(encoding));
        }));
    }
}
