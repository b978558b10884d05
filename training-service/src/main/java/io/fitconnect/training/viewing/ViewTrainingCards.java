package io.fitconnect.training.viewing;

import io.fitconnect.platform.picture.Album;
import io.fitconnect.platform.picture.AlbumPicture;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.OwnTrainings;
import io.fitconnect.training.diary.Training;
import io.fitconnect.training.diary.TrainingKey;
import io.fitconnect.training.photo.TrainingAlbum;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person looks at trainings of several athletes at once, as a feed names them. */
@UseCase(readOnly = true)
public class ViewTrainingCards {

    private final OwnTrainings trainings;
    private final Visibilities visibilities;
    private final Viewing viewing;
    private final Albums albums;

    ViewTrainingCards(OwnTrainings trainings, Visibilities visibilities, Viewing viewing, Albums albums) {
        this.trainings = trainings;
        this.visibilities = visibilities;
        this.viewing = viewing;
        this.albums = albums;
    }

    /** Returns what the viewer may see, in the order of the keys, and leaves out the rest: it is as if it were not there. */
    public List<TrainingCard> handle(List<TrainingKey> keys, AthleteId viewer) {
        Map<TrainingKey, SeenTraining> seen = new HashMap<>();
        athletes(keys).forEach((athlete, own) -> {
            Sight sight = visibilities.sight(athlete.value(), viewer.value());
            viewing.list(athlete, trainings.list(athlete, own), sight)
                    .forEach(one -> seen.put(one.training().key(), one));
        });
        Map<Album, AlbumPicture> photos =
                albums.listFirst(seen.keySet().stream().map(TrainingAlbum::of).toList());
        return keys.stream()
                .distinct()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(one -> card(one, photos))
                .toList();
    }

    private static Map<AthleteId, List<TrainingKey>> athletes(Collection<TrainingKey> keys) {
        return Set.copyOf(keys).stream().collect(Collectors.groupingBy(TrainingKey::athlete));
    }

    private static TrainingCard card(SeenTraining seen, Map<Album, AlbumPicture> photos) {
        Training training = seen.training();
        return new TrainingCard(
                seen,
                Optional.ofNullable(photos.get(TrainingAlbum.of(training.key())))
                        .map(AlbumPicture::id));
    }
}
