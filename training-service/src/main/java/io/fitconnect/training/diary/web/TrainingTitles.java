package io.fitconnect.training.diary.web;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.sport.SessionName;
import io.fitconnect.training.diary.TrainingDetails;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a training is called: by its name, or by sport and part of day in the reader's language ("Morning run"). */
@Component
class TrainingTitles {

    private final MessageSource messages;

    TrainingTitles(MessageSource messages) {
        this.messages = messages;
    }

    String of(TrainingDetails details, Locale locale) {
        if (details.name() != null) {
            return details.name();
        }
        SessionName session = details.sport().session();
        String word = session.in(locale);
        return details.start()
                .localTime()
                .map(PartOfDay::of)
                .map(part ->
                        messages.getMessage(WireName.of(session.gender()), new Object[] {part.number(), word}, locale))
                .orElseGet(() -> capitalized(word, locale));
    }

    private static String capitalized(String word, Locale locale) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }
}
