package io.fitconnect.training.diary;

import io.fitconnect.platform.test.MutableClock;
import io.fitconnect.platform.test.RecordingOutbox;
import io.fitconnect.training.timezone.AthleteZones;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real use cases over an in-memory diary, for tests of the edges. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryDiaryConfiguration {

    @Bean
    RecordingOutbox recordingOutbox() {
        return new RecordingOutbox();
    }

    /** As far as the announcements have come. */
    @Bean
    DiaryRevision diaryRevision(RecordingOutbox outbox) {
        return new DiaryRevision((topic, key) -> outbox.announcements().size());
    }

    @Bean
    InMemoryDiary inMemoryDiary(RecordingOutbox outbox) {
        return new InMemoryDiary(outbox, MutableClock.at(Examples.NOW), new SimpleMeterRegistry());
    }

    @Bean
    AthleteZones athleteZones(InMemoryDiary diary) {
        return diary.zones();
    }

    @Bean
    AddTraining addTraining(InMemoryDiary diary) {
        return diary.addTraining();
    }

    @Bean
    RecordActivity recordActivity(InMemoryDiary diary) {
        return diary.recordActivity();
    }

    @Bean
    ViewTraining viewTraining(InMemoryDiary diary) {
        return diary.viewTraining();
    }

    @Bean
    ViewVersion viewVersion(InMemoryDiary diary) {
        return diary.viewVersion();
    }

    @Bean
    ListTrainings listTrainings(InMemoryDiary diary) {
        return diary.listTrainings();
    }

    @Bean
    ChangeTraining changeTraining(InMemoryDiary diary) {
        return diary.changeTraining();
    }

    @Bean
    TrashTraining trashTraining(InMemoryDiary diary) {
        return diary.trashTraining();
    }

    @Bean
    RestoreTraining restoreTraining(InMemoryDiary diary) {
        return diary.restoreTraining();
    }

    @Bean
    DeleteTraining deleteTraining(InMemoryDiary diary) {
        return diary.deleteTraining();
    }

    @Bean
    SplitRecording splitRecording(InMemoryDiary diary) {
        return diary.splitRecording();
    }

    @Bean
    MergeTrainings mergeTrainings(InMemoryDiary diary) {
        return diary.mergeTrainings();
    }

    @Bean
    ListTrainingRecordings listTrainingRecordings(InMemoryDiary diary) {
        return diary.listTrainingRecordings();
    }

    @Bean
    OwnTrainings ownTrainings(InMemoryDiary diary) {
        return diary.ownTrainings();
    }
}
