package io.fitconnect.training.diary.web;

import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.ETags;
import io.fitconnect.platform.web.Page;
import io.fitconnect.training.diary.DiaryEntry;
import io.fitconnect.training.diary.DiaryPage;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.Writer;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders trainings with the headers that go with them: version, language, and Cache-Control: private. */
@Component
class TrainingResponses {

    private final TrainingTitles titles;

    TrainingResponses(TrainingTitles titles) {
        this.titles = titles;
    }

    ResponseEntity<TrainingView> ok(DiaryEntry entry, Writer reader, Locale locale) {
        return render(HttpStatus.OK, entry, locale).body(view(entry, reader, locale));
    }

    ResponseEntity<TrainingView> created(DiaryEntry entry, Writer reader, Locale locale) {
        TrainingView view = view(entry, reader, locale);
        return render(HttpStatus.CREATED, entry, locale)
                .location(URI.create(view.links().self()))
                .body(view);
    }

    /** Tells a client that may not read only the new version. */
    ResponseEntity<TrainingView> noContent(DiaryEntry changed) {
        return ResponseEntity.noContent()
                .eTag(ETags.of(changed.training().version()))
                .build();
    }

    ResponseEntity<Page<TrainingSummary>> ok(DiaryPage page, Locale locale) {
        Page<TrainingSummary> body = new Page<>(
                page.trainings().stream()
                        .map(training -> TrainingSummary.of(training, titles.of(training.details(), locale)))
                        .toList(),
                page.next().map(Cursor::encode).orElse(null));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(body);
    }

    private ResponseEntity.BodyBuilder render(HttpStatus status, DiaryEntry entry, Locale locale) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(entry.training().version(), locale))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    private TrainingView view(DiaryEntry entry, Writer reader, Locale locale) {
        Training training = entry.training();
        return TrainingView.of(entry, titles.of(training.details(), locale), reader.firstParty());
    }
}
