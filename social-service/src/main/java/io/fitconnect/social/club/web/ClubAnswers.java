package io.fitconnect.social.club.web;

import io.fitconnect.platform.people.People;
import io.fitconnect.social.club.ViewedClub;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders clubs. Their entity tag begins with the version, which a change names, and goes on with a digest: who joins changes no version. */
@Component
class ClubAnswers {

    private static final int DIGEST_BYTES = 8;

    private final JsonMapper json;
    private final People people;

    ClubAnswers(JsonMapper json, People people) {
        this.json = json;
        this.people = people;
    }

    ResponseEntity<ClubView> ok(ViewedClub viewed) {
        ClubView view = view(viewed);
        return render(HttpStatus.OK, viewed, view).body(view);
    }

    ClubView view(ViewedClub viewed) {
        Map<UUID, String> names = people.names(viewed.owner().stream().toList());
        return ClubView.of(viewed, names);
    }

    ResponseEntity.BodyBuilder render(HttpStatus status, ViewedClub viewed, ClubView view) {
        return ResponseEntity.status(status)
                .eTag("\"v" + viewed.seen().club().version() + "." + digest(view) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION);
    }

    private String digest(ClubView view) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
