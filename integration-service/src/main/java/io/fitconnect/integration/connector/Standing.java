package io.fitconnect.integration.connector;

import io.fitconnect.platform.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an athlete stands with a tracker. */
public record Standing(String tracker, String title, Optional<Connection> connection) {

    /** What there is to say, for the athlete. */
    public List<Message> words() {
        List<Message> words = new ArrayList<>();
        words.add(connection.map(this::wordsOf).orElseGet(ConnectorText.WORDS_NOT_CONNECTED::message));
        if (connection
                .filter(known -> !known.isExpired() && known.history() == HistoryState.RUNNING)
                .isPresent()) {
            words.add(ConnectorText.WORDS_HISTORY.message());
        }
        return words;
    }

    private Message wordsOf(Connection known) {
        if (known.isExpired()) {
            return ConnectorText.WORDS_EXPIRED.message("tracker", title);
        }
        return switch (known.exchange()) {
            case NONE -> ConnectorText.WORDS_WAITING.message("tracker", title);
            case NOTHING_NEW -> ConnectorText.WORDS_NOTHING_NEW.message("tracker", title);
            case FOUND -> ConnectorText.WORDS_FOUND.message(Map.of("tracker", title, "found", known.found()));
            case LIMITED -> ConnectorText.WORDS_LIMITED.message("tracker", title);
            case AWAY -> ConnectorText.WORDS_AWAY.message("tracker", title);
            case REFUSED -> ConnectorText.WORDS_REFUSED.message("tracker", title);
        };
    }
}
