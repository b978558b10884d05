package io.fitconnect.auth.visibility;

/** Why an account is hidden. */
public enum HiddenFor {
    /** Its owner asked for deletion and may still keep it. */
    DELETION,
    /** The back office locked it, so that no one signs in. */
    SUSPENSION,
    /** Moderators suspended it; its owner still signs in. */
    MODERATION
}
