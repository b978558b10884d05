package io.fitconnect.social.comment;

import java.util.UUID;

/** Remembers, until it is done, which texts of erased athletes are to be deleted outside of SQL. */
public interface ErasedTexts {

    /** Its name among the stores of leftovers. */
    String STORE = "comment-text";

    void add(CommentPlace place);

    /** Takes an athlete out of some texts of others, and returns out of how many. */
    int removeMentions(UUID athlete, int most);
}
