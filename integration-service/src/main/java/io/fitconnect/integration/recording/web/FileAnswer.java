package io.fitconnect.integration.recording.web;

import io.fitconnect.integration.answer.LongAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file to be saved. */
record FileAnswer(HttpServletResponse response, String mediaType, String name) implements LongAnswers.Client {

    @Override
    public OutputStream open(long bytes) throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(bytes);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    @Override
    public boolean hasBegun() {
        return response.isCommitted();
    }
}
