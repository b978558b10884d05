package io.fitconnect.social.moderation.evidence;

import io.fitconnect.social.content.ContentKey;
import io.fitconnect.social.content.ContentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All that can be reported. */
@Component
public class Evidences {

    private final Map<ContentKind, EvidenceFinder> finders = new EnumMap<>(ContentKind.class);

    Evidences(List<EvidenceFinder> finders) {
        finders.forEach(finder -> finder.kinds().forEach(kind -> this.finders.put(kind, finder)));
    }

    public Optional<Evidence> findSeen(ContentKey key, UUID viewer) {
        return finder(key).findSeen(key, viewer);
    }

    public Optional<Evidence> find(ContentKey key) {
        return finder(key).find(key);
    }

    /** Whether it is this account's now. */
    public boolean isOf(UUID account, ContentKey key) {
        return find(key).map(Evidence::person).filter(account::equals).isPresent();
    }

    public List<TextVersion> listVersions(ContentKey key) {
        return finder(key).listVersions(key);
    }

    public List<Neighbour> listAround(ContentKey key) {
        return finder(key).listAround(key);
    }

    private EvidenceFinder finder(ContentKey key) {
        EvidenceFinder found = finders.get(key.kind());
        if (found == null) {
            throw new IllegalStateException("No finder of " + key.kind());
        }
        return found;
    }
}
