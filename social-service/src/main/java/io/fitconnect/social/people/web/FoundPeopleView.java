package io.fitconnect.social.people.web;

import io.fitconnect.social.people.FoundPerson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** What a search found. */
@Schema(name = "FoundPeople")
record FoundPeopleView(@Schema(description = "At most 20") List<FoundPersonView> items) {

    static FoundPeopleView of(List<FoundPerson> people) {
        return new FoundPeopleView(people.stream()
                .map(each -> new FoundPersonView(each.athlete(), each.name(), each.friendsInCommon()))
                .toList());
    }

    /** One of them. */
    @Schema(name = "FoundPerson")
    record FoundPersonView(
            UUID athleteId,
            @Schema(example = "Mira Koval") String name,

            @Schema(description = "How many friends the two have in common", example = "3")
            int friendsInCommon) {}
}
