package io.fitconnect.notification.live.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The stream in the API document, which describes controllers otherwise. */
@Configuration(proxyBeanMethods = false)
class LiveDocument {

    private static final String DESCRIPTION = """
            Server-sent events, for hours. An event has the kind of a signal as its type, an id, and as data its kind and the path \
            where the client looks again; it carries no content. A client ignores unknown kinds.

            The stream begins with a comment and says in comments that it lives. A client that comes back with Last-Event-ID gets \
            what it missed; one that has no id yet brings how long ago it began to read, in milliseconds, as `ago-1500`, and gets what \
            was signalled since; one that missed too much, or brings an unknown id, gets the event `reset` and looks at everything again. \
            A signal may come twice.

            Of one athlete 5 streams stay open: with a further one the oldest ends. A stream ends when its token is revoked. Before \
            it ends the field `retry` says how long to stay away.""";

    /** Before the platform's, which adds the problems. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    OpenApiCustomizer liveStream() {
        return document -> document.path(
                LiveRequests.PATH,
                new PathItem()
                        .addServersItem(
                                new Server().url("/").description("Beside the other paths, a server of streams"))
                        .get(operation()));
    }

    private static Operation operation() {
        return new Operation()
                .operationId("followSignals")
                .addTagsItem("Live")
                .summary("Tells at once when something is worth another look")
                .description(DESCRIPTION)
                .addParametersItem(new HeaderParameter()
                        .name(OpenEventStream.LAST_EVENT_ID)
                        .description("The last id that the client saw, or ago- and milliseconds")
                        .required(false)
                        .schema(new StringSchema()))
                .responses(new ApiResponses().addApiResponse("200", events()));
    }

    private static ApiResponse events() {
        return new ApiResponse()
                .description("The stream")
                .content(new Content().addMediaType("text/event-stream", new MediaType().schema(new StringSchema())));
    }
}
