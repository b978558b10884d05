package io.fitconnect.training.progress.persistence;

import io.fitconnect.training.progress.Routes;
import io.fitconnect.training.progress.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoutes implements Routes {

    private final JdbcClient jdbc;
    private final ProgressJson json;

    JdbcRoutes(JdbcClient jdbc, ProgressJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void save(UUID athlete, UUID activity, Route route) {
        jdbc.sql("""
                        insert into recorded_route (athlete_id, activity_id, start_cell, route)
                        values (:athlete, :activity, :cell, cast(:route as jsonb))
                        on conflict (athlete_id, activity_id)
                            do update set start_cell = excluded.start_cell, route = excluded.route""")
                .param("athlete", athlete)
                .param("activity", activity)
                .param("cell", route.startCell())
                .param("route", json.write(route))
                .update();
    }

    @Override
    public void remove(UUID athlete, UUID activity) {
        jdbc.sql("delete from recorded_route where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .update();
    }

    @Override
    public Optional<Route> find(UUID athlete, UUID activity) {
        return jdbc.sql("select route from recorded_route where athlete_id = :athlete and activity_id = :activity")
                .param("athlete", athlete)
                .param("activity", activity)
                .query((row, number) -> json.read(row.getString("route"), Route.class))
                .optional();
    }

    @Override
    public List<RecordedRoute> listNear(UUID athlete, Route route, int most) {
        return jdbc.sql("""
                        select activity_id, route from recorded_route
                        where athlete_id = :athlete and start_cell in (:cells) order by activity_id desc limit :most""")
                .param("athlete", athlete)
                .param("cells", route.startCellsNearby())
                .param("most", most)
                .query((row, number) -> new RecordedRoute(
                        row.getObject("activity_id", UUID.class), json.read(row.getString("route"), Route.class)))
                .list();
    }
}
