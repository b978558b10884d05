package io.fitconnect.social.club;

import io.fitconnect.social.content.HiddenContents;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Clubs as notices and links name them: without their own words while a moderator hides them. */
@Component
public class ToldClubs {

    private final HiddenContents hidden;

    ToldClubs(HiddenContents hidden) {
        this.hidden = hidden;
    }

    public Club of(Club club) {
        return hidden.listPlaces(Set.of(club.id())).isEmpty() ? club : club.withheld();
    }
}
