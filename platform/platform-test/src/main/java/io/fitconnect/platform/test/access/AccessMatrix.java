package io.fitconnect.platform.test.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks every endpoint as every viewer and compares with the table. */
public final class AccessMatrix {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final AccessTable table;
    private final String baseUrl;
    private final AccessWorld world;
    private final List<String> differences = new ArrayList<>();

    /** What the service's test prepares for the matrix. */
    public interface AccessWorld {

        /** The token of a viewer; null for one without. */
        @Nullable
        TestToken token(String viewer);

        /** The endpoint's address with ids of what belongs to the owner; made again for each request that may change it. */
        String address(AccessRow row);

        /** What is sent; null for nothing. */
        @Nullable
        String body(AccessRow row);

        /** The bytes that are sent; null for none. */
        default byte @Nullable [] content(AccessRow row) {
            String body = body(row);
            return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        }

        /** How the body is written. */
        default String contentType(AccessRow row) {
            return "application/json";
        }

        /** The version that a change is based on. */
        String ifMatch(AccessRow row);
    }

    public AccessMatrix(AccessTable table, String baseUrl, AccessWorld world) {
        this.table = table;
        this.baseUrl = baseUrl;
        this.world = world;
    }

    /** Compares the table's rows with the endpoints that the application has below {@code /api/}, or that the table names. */
    public static void assertCovers(AccessTable table, Collection<RequestMappingHandlerMapping> mappings) {
        Set<String> found = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> addEndpoints(info, found));
        }
        found.removeIf(
                endpoint -> !endpoint.contains(" /api/") && !table.endpoints().contains(endpoint));
        assertThat(new TreeSet<>(table.endpoints()))
                .as("endpoints of the table, and those of the application")
                .isEqualTo(found);
    }

    private static void addEndpoints(RequestMappingInfo info, Set<String> found) {
        for (String path : info.getPatternValues()) {
            info.getMethodsCondition().getMethods().forEach(method -> found.add(method + " " + path));
        }
    }

    /** Asks all, and fails with the list of differences. */
    public void assertKept() {
        for (AccessRow row : table.rows()) {
            String address = world.address(row);
            List<String> allowed = table.viewers().stream()
                    .filter(viewer -> isAllowed(row, viewer))
                    .toList();
            table.viewers().stream()
                    .filter(viewer -> !allowed.contains(viewer))
                    .forEach(viewer -> compare(row, viewer, address));
            for (String viewer : allowed) {
                compare(row, viewer, row.isSafe() ? address : world.address(row));
            }
        }
        assertThat(differences).as("differences from the table").isEmpty();
    }

    private boolean isAllowed(AccessRow row, String viewer) {
        return table.expected(row, viewer).equals("ok");
    }

    private void compare(AccessRow row, String viewer, String address) {
        int status = ask(
                        row.method(),
                        address,
                        world.token(viewer),
                        world.content(row),
                        world.contentType(row),
                        world.ifMatch(row))
                .statusCode();
        String expected = table.expected(row, viewer);
        boolean isExpected = expected.equals("ok") ? status / 100 == 2 : expected.equals(Integer.toString(status));
        if (!isExpected) {
            differences.add("%s as %s: %d, expected %s".formatted(row.endpoint(), viewer, status, expected));
        }
    }

    /** The answer to a viewer's GET. */
    public HttpResponse<String> get(String address, String viewer) {
        return ask("GET", address, world.token(viewer), null, "", "*");
    }

    /** The answer to a GET with a token. */
    public HttpResponse<String> get(String address, TestToken token) {
        return ask("GET", address, token, null, "", "*");
    }

    private HttpResponse<String> ask(
            String method,
            String address,
            @Nullable TestToken token,
            byte @Nullable [] body,
            String contentType,
            String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + address))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("If-Match", ifMatch);
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", token.bearer());
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
