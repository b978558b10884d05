package io.fitconnect.social.comment;

/** In which order comments are listed. */
public enum CommentOrder {
    NEWEST,
    OLDEST
}
