package io.fitconnect.e2e.expected;

import java.util.List;

/**
 * A file of the table.
 *
 * @param note what the table says of the file in words
 */
record ExpectedFile(String name, List<ExpectedSession> sessions, String note) {

    ExpectedFile {
        sessions = List.copyOf(sessions);
    }

    boolean mayBeRefused() {
        return note.contains("refused") || isNoActivity();
    }

    boolean mayBeRead() {
        return !mayBeRefused() || note.contains("salvaged");
    }

    /** Whether the table gives figures to compare with; otherwise only the manner of the answer counts. */
    boolean hasFigures() {
        return sessions.stream().anyMatch(session -> !session.saysNothing());
    }

    private boolean isNoActivity() {
        return note.contains("not an activity");
    }
}
