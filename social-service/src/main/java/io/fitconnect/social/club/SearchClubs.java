package io.fitconnect.social.club;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Finds clubs that everyone sees by the beginnings of words of their names, in either script. */
@UseCase(readOnly = true)
public class SearchClubs {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 80;
    /** The most that one search finds: more letters narrow it. */
    public static final int MOST = 50;

    private final Clubs clubs;
    private final SeenClubs seen;

    SearchClubs(Clubs clubs, SeenClubs seen) {
        this.clubs = clubs;
        this.seen = seen;
    }

    /** Returns the best matches. */
    public List<SeenClub> handle(String typed, UUID viewer, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidValue.refuse("limit", "must be 1 to " + MOST);
        }
        if (typed.codePoints().filter(Character::isLetterOrDigit).count() < MIN_LENGTH) {
            throw InvalidValue.refuse("q", "must have at least " + MIN_LENGTH + " letters or digits");
        }
        if (typed.codePointCount(0, typed.length()) > MAX_LENGTH) {
            throw InvalidValue.refuse("q", "must be at most " + MAX_LENGTH + " characters long");
        }
        return seen.list(clubs.search(typed, limit), viewer);
    }
}
