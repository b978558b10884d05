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

    /** Tells a client that it has what it would get. */
    <T> ResponseEntity<T> unchanged(String tag, Locale locale) {
        return render(HttpStatus.NOT_MODIFIED, tag, locale).build();
    }

    /** Lists trainings under a tag, which is that of the diary's revision before it was read. */
    ResponseEntity<Page<TrainingSummary>> ok(DiaryPage page, String tag, Locale locale) {
        return render(HttpStatus.OK, tag, locale).body(page(page, locale));
    }

    /** Lists trainings that have no tag. */
    ResponseEntity<Page<TrainingSummary>> ok(DiaryPage page, Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(page(page, locale));
    }

    private Page<TrainingSummary> page(DiaryPage page, Locale locale) {
        return new Page<>(
                page.trainings().stream()
                        .map(training -> TrainingSummary.of(training, titles.of(training.details(), locale)))
                        .toList(),
                page.next().map(Cursor::encode).orElse(null));
    }

    private static ResponseEntity.BodyBuilder render(HttpStatus status, DiaryEntry entry, Locale locale) {
        return render(status, ETags.of(entry.training().version(), locale), locale);
    }

    private static ResponseEntity.BodyBuilder render(HttpStatus status, String tag, Locale locale) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    private TrainingView view(DiaryEntry entry, Writer reader, Locale locale) {
        Training training = entry.training();
        return TrainingView.of(entry, titles.of(training.details(), locale), reader.firstParty());
    }
}
