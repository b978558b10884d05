package io.fitconnect.auth.visibility;

/** Why an account is hidden. */
public enum HiddenFor {
    /** Its owner asked for deletion and may still keep it. */
    DELETION,
    /** The back office locked it. */
    SUSPENSION
}
