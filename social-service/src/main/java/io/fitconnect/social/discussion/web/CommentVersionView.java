package io.fitconnect.social.discussion.web;

import io.fitconnect.social.comment.WrittenText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One version of a comment. */
@Schema(name = "CommentVersion")
record CommentVersionView(int version, String text, Instant writtenAt) {

    static CommentVersionView of(WrittenText written, Map<UUID, String> named) {
        return new CommentVersionView(written.version(), written.text().shown(named::containsKey), written.writtenAt());
    }
}
