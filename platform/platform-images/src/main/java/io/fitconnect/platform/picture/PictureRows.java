package io.fitconnect.platform.picture;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of pictures. Every statement names the athlete. */
final class PictureRows implements AthleteData {

    private final JdbcClient jdbc;
    private final PictureObjects objects;

    PictureRows(JdbcClient jdbc, PictureObjects objects) {
        this.jdbc = jdbc;
        this.objects = objects;
    }

    List<AlbumPicture> list(Album album) {
        return jdbc.sql("select * from picture where athlete_id = ? and album = ? order by place, id")
                .params(album.athlete(), album.name())
                .query(PictureRows::read)
                .list();
    }

    Map<String, AlbumPicture> firstOfEach(UUID athlete) {
        Map<String, AlbumPicture> pictures = new HashMap<>();
        jdbc.sql("select distinct on (album) * from picture where athlete_id = ? order by album, place, id")
                .param(athlete)
                .query((row, number) -> pictures.put(row.getString("album"), read(row, number)))
                .list();
        return pictures;
    }

    Map<Album, AlbumPicture> first(Collection<Album> albums) {
        if (albums.isEmpty()) {
            return Map.of();
        }
        Map<String, Album> byKey =
                albums.stream().distinct().collect(Collectors.toMap(PictureRows::key, Function.identity()));
        Map<Album, AlbumPicture> pictures = new HashMap<>();
        jdbc.sql("select distinct on (athlete_id, album) * from picture where (athlete_id, album) in (:albums)"
                        + " order by athlete_id, album, place, id")
                .param(
                        "albums",
                        byKey.values().stream()
                                .map(album -> new Object[] {album.athlete(), album.name()})
                                .toList())
                .query((row, number) -> pictures.put(
                        byKey.get(row.getString("athlete_id") + row.getString("album")), read(row, number)))
                .list();
        return pictures;
    }

    private static String key(Album album) {
        return album.athlete() + album.name();
    }

    private static AlbumPicture read(ResultSet row, int number) throws SQLException {
        return new AlbumPicture(
                row.getObject("id", UUID.class),
                row.getString("caption"),
                row.getInt("width"),
                row.getInt("height"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    int lastPlace(Album album) {
        return jdbc.sql("select coalesce(max(place), -1) from picture where athlete_id = ? and album = ?")
                .params(album.athlete(), album.name())
                .query(Integer.class)
                .single();
    }

    void insert(Album album, AlbumPicture picture, int place) {
        jdbc.sql("""
                        insert into picture (athlete_id, album, id, place, caption, width, height, added_at)
                        values (:athlete, :album, :id, :place, :caption, :width, :height, :addedAt)""")
                .param("athlete", album.athlete())
                .param("album", album.name())
                .param("id", picture.id())
                .param("place", place)
                .param("caption", picture.caption())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("addedAt", picture.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void arrange(Album album, UUID id, int place, @Nullable String caption) {
        jdbc.sql("""
                        update picture set place = :place, caption = :caption
                        where athlete_id = :athlete and album = :album and id = :id""")
                .param("place", place)
                .param("caption", caption)
                .param("athlete", album.athlete())
                .param("album", album.name())
                .param("id", id)
                .update();
    }

    boolean delete(Album album, UUID id) {
        return jdbc.sql("delete from picture where athlete_id = ? and album = ? and id = ?")
                        .params(album.athlete(), album.name(), id)
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from picture where athlete_id = ? returning id")
                .param(athlete)
                .query(UUID.class)
                .list()
                .forEach(id -> leftovers.add(objects.name(), id));
    }
}
