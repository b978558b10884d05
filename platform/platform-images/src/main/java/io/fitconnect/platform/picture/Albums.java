package io.fitconnect.platform.picture;

import io.fitconnect.platform.picture.DiscardPicture.Discarded;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All albums of all athletes. Each method runs within the caller's transaction. */
public final class Albums {

    private final PictureRows rows;
    private final DueWork work;
    private final Clock clock;

    Albums(PictureRows rows, DueWork work, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.clock = clock;
    }

    /** The pictures in their athlete's order. */
    public List<AlbumPicture> list(Album album) {
        return rows.list(album);
    }

    /** A number that differs when pictures, order or captions do; for entity tags. */
    public static long versionOf(List<AlbumPicture> pictures) {
        long version = 1;
        for (AlbumPicture picture : pictures) {
            version = 31 * version + picture.id().getLeastSignificantBits();
            version = 31 * version + String.valueOf(picture.caption()).hashCode();
        }
        return version & Long.MAX_VALUE;
    }

    /** Gets one picture of the album, or refuses with 404. */
    public AlbumPicture get(Album album, UUID id) {
        return list(album).stream()
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow(PictureProblems::notFound);
    }

    /** Finds the picture of an album that holds one. */
    public Optional<AlbumPicture> findOnly(Album album) {
        return list(album).stream().findFirst();
    }

    /** The first picture of each of the athlete's albums that has one, by the album's name. */
    public Map<String, AlbumPicture> listFirstOfEach(UUID athlete) {
        return rows.firstOfEach(athlete);
    }

    /** The first picture of each of these albums that has one. */
    public Map<Album, AlbumPicture> listFirst(Collection<Album> albums) {
        return rows.first(albums);
    }

    /** Refuses when the album holds as many pictures as it can: before the file is read, and when it is added. */
    public void requireRoom(Album album) {
        if (list(album).size() >= album.most()) {
            throw PictureProblems.full(album);
        }
    }

    /** Puts the picture behind the others. */
    public AlbumPicture add(Album album, TakenPicture taken, @Nullable String caption) {
        requireRoom(album);
        keep(taken);
        AlbumPicture picture = new AlbumPicture(
                taken.id(), AlbumPicture.requireCaption(caption), taken.width(), taken.height(), clock.instant());
        List<AlbumPicture> others = list(album);
        rows.insert(album, picture, others.isEmpty() ? 0 : rows.lastPlace(album) + 1);
        return picture;
    }

    /** Makes the picture the only one of its album. */
    public AlbumPicture replace(Album album, TakenPicture taken) {
        removeAll(album);
        return add(album, taken, null);
    }

    /**
     * Gives the album an order and captions.
     *
     * @param arranged each of the album's pictures once
     */
    public void arrange(Album album, List<Arranged> arranged) {
        List<UUID> now = list(album).stream().map(AlbumPicture::id).toList();
        List<UUID> then = arranged.stream().map(Arranged::id).toList();
        if (now.size() != then.size() || !new HashSet<>(now).equals(new HashSet<>(then))) {
            throw InvalidValue.refuse("photos", "must name each picture of the album once");
        }
        for (int place = 0; place < arranged.size(); place++) {
            Arranged picture = arranged.get(place);
            rows.arrange(album, picture.id(), place, AlbumPicture.requireCaption(picture.caption()));
        }
    }

    /** Takes the picture out of its album and removes it for good. */
    public void remove(Album album, UUID id) {
        if (!rows.delete(album, id)) {
            throw PictureProblems.notFound();
        }
        discard(id);
    }

    /** Removes all pictures of the album for good. */
    public void removeAll(Album album) {
        list(album).forEach(picture -> remove(album, picture.id()));
    }

    /** A removal that has begun came before the row: the upload took too long. */
    private void keep(TakenPicture taken) {
        if (!work.cancelUnlessBegun(DiscardPicture.QUEUE, taken.id().toString())) {
            throw PictureProblems.brokenOff();
        }
    }

    private void discard(UUID id) {
        work.schedule(DiscardPicture.QUEUE, id.toString(), clock.instant(), new Discarded(id));
    }

    /** Where a picture stands, by its place in a list, and what is written below it. */
    public record Arranged(UUID id, @Nullable String caption) {}
}
