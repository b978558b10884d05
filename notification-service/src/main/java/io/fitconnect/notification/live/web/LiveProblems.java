package io.fitconnect.notification.live.web;

import io.fitconnect.platform.message.Languages;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemText;
import io.fitconnect.platform.problem.Problems;
import io.fitconnect.platform.problem.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.URI;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Answers what is refused as the API does elsewhere. */
final class LiveProblems {

    private static final Logger LOG = LoggerFactory.getLogger(LiveProblems.class);

    private LiveProblems() {}

    static Publisher<Void> answer(Throwable failure, HttpServerRequest request, HttpServerResponse response) {
        Refusal refusal = failure instanceof Refusal known ? known : unexpected(failure);
        ProblemDetail problem = Problems.of(
                refusal, Languages.preferred(request.requestHeaders().get(HttpHeaderNames.ACCEPT_LANGUAGE)));
        problem.setInstance(URI.create(LiveRequests.PATH));
        byte[] body = Problems.render(problem);
        refusal.headers().forEach(response::header);
        return response.status(refusal.type().status().value())
                .header(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .header(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(body.length))
                .sendByteArray(Mono.just(body));
    }

    private static Refusal unexpected(Throwable failure) {
        LOG.error("A stream could not be opened", failure);
        return new Refusal(CommonProblems.INTERNAL, ProblemText.OUR_FAULT.message());
    }
}
