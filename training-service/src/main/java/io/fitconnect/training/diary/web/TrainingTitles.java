package io.fitconnect.training.diary.web;

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
        String sport = details.sport().wireName();
        return details.start()
                .localTime()
                .map(PartOfDay::of)
                .map(part -> messages.getMessage(sport + ".at", new Object[] {part.number()}, locale))
                .orElseGet(() -> messages.getMessage(sport, null, locale));
    }
}
