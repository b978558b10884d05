package io.fitconnect.platform.picture;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Renders pictures. A browser keeps one, and asks each time whether it may still show it: that costs a look-up and no byte of
 * the picture, and what is no longer shown to a viewer disappears at once.
 */
public final class PictureAnswers {

    private final PictureObjects objects;

    PictureAnswers(PictureObjects objects) {
        this.objects = objects;
    }

    /** Answers with the picture, or 304; the caller has found out that this reader may see it. */
    public ResponseEntity<Resource> render(AlbumPicture picture, PictureSize size, WebRequest request) {
        UUID id = picture.id();
        String tag = "\"" + id + "-" + size.word() + "\"";
        if (request.checkNotModified(tag)) {
            return headers(ResponseEntity.status(HttpStatus.NOT_MODIFIED), tag).build();
        }
        long length = objects.findLength(id, size).orElseThrow(PictureProblems::notFound);
        Resource content = new InputStreamResource(objects.open(id, size).orElseThrow(PictureProblems::notFound));
        return headers(ResponseEntity.ok(), tag)
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(length)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }

    private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder answer, String tag) {
        return answer.eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }
}
