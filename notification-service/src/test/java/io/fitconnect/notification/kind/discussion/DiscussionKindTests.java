package io.fitconnect.notification.kind.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.SocialEvents;
import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.notification.kind.SampleKinds;
import io.fitconnect.platform.events.Event;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscussionKindTests {

    private static final UUID TRAINING = UUID.randomUUID();

    private final UUID athlete = UUID.randomUUID();
    private final UUID mira = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final InMemoryAliases aliases = new InMemoryAliases().named(mira, "Mira");
    private final Persons persons = SampleKinds.persons(aliases);

    @Test
    void tellsOfACommentOnTheAthletesTraining() {
        Reading read = Reading.of(new Commented(persons), on("commented", "training", athlete), aliases);

        assertThat(read.athlete()).isEqualTo(athlete);
        assertThat(read.english()).isEqualTo("Mira commented on your training.");
        assertThat(read.russian()).isEqualTo("Mira комментирует вашу тренировку.");
        assertThat(read.reference()).isEqualTo("/api/v1/trainings/" + TRAINING);
    }

    @Test
    void tellsOfAnAnswerUnderSomebodyElsesTraining() {
        Reading read = Reading.of(new Answered(persons), on("answered", "training", owner), aliases);

        assertThat(read.english()).isEqualTo("Mira answered your comment on a training.");
        assertThat(read.russian()).isEqualTo("Mira отвечает на ваш комментарий к тренировке.");
        assertThat(read.reference()).isEqualTo("/api/v1/athletes/" + owner + "/trainings/" + TRAINING);
        assertThat(read.notice().arguments() + read.notice().reference())
                .doesNotContain(owner.toString(), mira.toString(), "Mira");
    }

    @Test
    void leadsNowhereOnceTheOwnerIsErased() {
        Event answered = on("answered", "training", owner);

        assertThat(Reading.of(new Answered(persons), answered, new InMemoryAliases())
                        .reference())
                .isEqualTo("/api/v1/notifications");
    }

    @ParameterizedTest
    @CsvSource({
        "group-training, a comment on a group training, /api/v1/group-trainings/",
        "club, a comment in your club, /api/v1/clubs/"
    })
    void tellsWhereSomebodyIsMentioned(String kind, String where, String path) {
        Reading read = Reading.of(new Mentioned(persons), on("mentioned", kind, owner), aliases);

        assertThat(read.english()).isEqualTo("Mira mentioned you in " + where + ".");
        assertThat(read.reference()).isEqualTo(path + TRAINING);
    }

    @Test
    void tellsTheOrganiserOfACommentOnTheirGroupTraining() {
        Reading read = Reading.of(new Commented(persons), on("commented", "group-training", null), aliases);

        assertThat(read.english()).isEqualTo("Mira commented on your group training.");
        assertThat(read.russian()).isEqualTo("Mira комментирует вашу групповую тренировку.");
    }

    @Test
    void saysSomethingOfASubjectThatIsNew() {
        Reading read = Reading.of(new Commented(persons), on("commented", "route", null), aliases);

        assertThat(read.english()).isEqualTo("Mira commented in a discussion.");
        assertThat(read.russian()).isEqualTo("Mira комментирует обсуждение.");
        assertThat(read.reference()).isEqualTo("/api/v1/notifications");
    }

    @Test
    void tellsOfAReactionToAComment() {
        Event reacted = on("reacted", "training", owner);
        SocialEvents.data(reacted).put("commentId", UUID.randomUUID().toString());

        Reading read = Reading.of(new Reacted(persons), reacted, aliases);

        assertThat(read.english()).isEqualTo("Mira reacted to your comment.");
        assertThat(read.russian()).isEqualTo("Mira реагирует на ваш комментарий.");
    }

    @Test
    void bundlesBySubjectAndReactionsByComment() {
        Reacted kind = new Reacted(persons);
        Event toTheTraining = on("reacted", "training", athlete);
        SocialEvents.data(toTheTraining).remove("commentId");
        Event toAComment = on("reacted", "training", athlete);
        SocialEvents.data(toAComment).put("commentId", UUID.randomUUID().toString());

        String ofTheTraining = kind.bundlingKey(read(kind, toTheTraining));
        String ofTheComment = kind.bundlingKey(read(kind, toAComment));

        assertThat(ofTheTraining).isNotEqualTo(ofTheComment).hasSizeLessThanOrEqualTo(80);
        assertThat(ofTheComment)
                .isEqualTo(kind.bundlingKey(read(kind, toAComment)))
                .hasSizeLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2 people reacted to your training., 2 человека реагируют на вашу тренировку.",
        "12, 12 people reacted to your training., 12 человек реагируют на вашу тренировку.",
        "21, 21 people reacted to your training., 21 человек реагирует на вашу тренировку."
    })
    void tellsOfSeveralPeopleAsOfOne(int people, String english, String russian) {
        Reacted kind = new Reacted(persons);
        List<Contribution> parts = IntStream.range(0, people)
                .mapToObj(number -> read(kind, SocialEvents.reacted(athlete, UUID.randomUUID(), TRAINING)))
                .flatMap(part -> Stream.of(part, part))
                .toList();

        Contribution bundled = kind.bundle(parts);

        assertThat(kind.wording(bundled).text().in(Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo(english);
        assertThat(kind.wording(bundled).text().in(Locale.forLanguageTag("ru"), ZoneOffset.UTC))
                .isEqualTo(russian);
    }

    @Test
    void isSilentTowardsWhoSaidIt() {
        assertThat(new Commented(persons).take(SocialEvents.of("commented", athlete, athlete)))
                .isEmpty();
    }

    private static Contribution read(Reacted kind, Event event) {
        return KnownNotice.read(kind, kind.take(event).get(0).notice().arguments())
                .arguments();
    }

    private Event on(String name, String kind, @Nullable UUID ownerId) {
        Event event = SocialEvents.of(name, athlete, mira);
        var subject =
                SocialEvents.data(event).putObject("subject").put("kind", kind).put("id", TRAINING.toString());
        if (ownerId != null) {
            subject.put("ownerId", ownerId.toString());
        }
        return event;
    }
}
