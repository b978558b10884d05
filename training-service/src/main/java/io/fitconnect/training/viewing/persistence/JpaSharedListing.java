package io.fitconnect.training.viewing.persistence;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.viewing.SharedListing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/**
 * Reads along the index on athlete, start and id. Who sees nothing costs the same statement as who sees something. What a
 * source allows is told as by {@link Training#policy()}, what moderators hide as by {@link Training#visibility()}.
 */
@Repository
class JpaSharedListing implements SharedListing {

    private static final String SHOWN = """
        select t.* from training t where t.athlete_id = :athlete and t.trashed_at is null
        and t.visibility in (:shown)
        and (:owner or (not t.hidden_by_moderators and t.entered_by_vendor is null
            and (' ' || t.source_policy || ' ' like '% show %'
                or (t.source_policy is null and t.source_kind <> 'VENDOR'))))\
        """;
    private static final String AFTER = " and (t.start_time, t.id) < (:afterTime, :afterId)";
    private static final String ORDER = " order by t.start_time desc, t.id desc";
    private static final List<String> NOTHING = List.of("");

    private final EntityManager entities;

    JpaSharedListing(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked") // the query's class is Training
    public List<Training> list(
            AthleteId athlete, List<Visibility> shown, boolean forOwner, Optional<Training> after, int limit) {
        Query query = entities.createNativeQuery(SHOWN + (after.isPresent() ? AFTER : "") + ORDER, Training.class)
                .setParameter("athlete", athlete.value())
                .setParameter("shown", words(shown))
                .setParameter("owner", forOwner);
        after.ifPresent(last -> query.setParameter(
                        "afterTime", last.details().start().time().atOffset(ZoneOffset.UTC))
                .setParameter("afterId", last.key().training().value()));
        return query.setMaxResults(limit).getResultList();
    }

    private static List<String> words(List<Visibility> shown) {
        return shown.isEmpty()
                ? NOTHING
                : shown.stream().map(Visibility::wireName).toList();
    }
}
