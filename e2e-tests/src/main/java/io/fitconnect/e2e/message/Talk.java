package io.fitconnect.e2e.message;

import java.util.List;

/** A conversation and who takes part in it. */
record Talk(String id, List<Writer> writers) {

    private static final String CONVERSATIONS = "/api/v1/conversations/";

    String messages() {
        return CONVERSATIONS + id + "/messages";
    }
}
