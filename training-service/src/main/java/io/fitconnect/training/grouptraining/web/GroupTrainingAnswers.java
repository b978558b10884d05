package io.fitconnect.training.grouptraining.web;

import io.fitconnect.platform.security.Caller;
import io.fitconnect.training.grouptraining.ShownNames;
import io.fitconnect.training.grouptraining.participation.SeenGroupTraining;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders group trainings. Their entity tag begins with the version, which a change names, and goes on with a digest: who takes part changes no version. */
@Component
class GroupTrainingAnswers {

    private static final int DIGEST_BYTES = 8;

    private final JsonMapper json;
    private final ShownNames names;

    GroupTrainingAnswers(JsonMapper json, ShownNames names) {
        this.json = json;
        this.names = names;
    }

    ResponseEntity<GroupTrainingView> ok(SeenGroupTraining seen, Caller caller) {
        GroupTrainingView view = view(seen, caller);
        return render(HttpStatus.OK, seen, view).body(view);
    }

    GroupTrainingView view(SeenGroupTraining seen, Caller caller) {
        return GroupTrainingView.of(seen, names.list(seen.training().organisers(), caller));
    }

    ResponseEntity.BodyBuilder render(HttpStatus status, SeenGroupTraining seen, GroupTrainingView view) {
        return ResponseEntity.status(status)
                .eTag("\"v" + seen.training().version() + "." + digest(view) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }

    private String digest(GroupTrainingView view) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
