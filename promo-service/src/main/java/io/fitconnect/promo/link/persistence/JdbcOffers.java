package io.fitconnect.promo.link.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.link.Offers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers in the table {@code offer}. */
@Repository
class JdbcOffers implements Offers, AthleteData {

    private final JdbcClient jdbc;

    JdbcOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Offer offer) {
        jdbc.sql("insert into offer (id, athlete_id, product_id) values (:id, :athlete, :product)")
                .param("id", offer.id())
                .param("athlete", offer.athlete())
                .param("product", offer.productId())
                .update();
    }

    @Override
    public Optional<Offer> find(UUID offer) {
        return jdbc.sql("select id, athlete_id, product_id from offer where id = :id")
                .param("id", offer)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<Offer> findFollowed(UUID athlete, String productId, Instant since) {
        return jdbc.sql("""
                        select id, athlete_id, product_id from offer
                        where athlete_id = :athlete and product_id = :product and followed_at > :since
                        order by followed_at desc limit 1""")
                .param("athlete", athlete)
                .param("product", productId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean countClick(UUID offer, Instant now) {
        return jdbc.sql("update offer set followed_at = :now where id = :id and followed_at is null")
                        .param("id", offer)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from offer where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class), row.getObject("athlete_id", UUID.class), row.getString("product_id"));
    }
}
