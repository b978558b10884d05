package io.fitconnect.social.people;

import io.fitconnect.platform.people.NameWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the keys of names with the names. */
@Component
class IndexNames implements NameWatch {

    private final NameIndex index;

    IndexNames(NameIndex index) {
        this.index = index;
    }

    @Override
    public void named(UUID athlete, String name) {
        index.put(athlete, NameKeys.kept(SpokenName.of(name)));
    }
}
