package io.fitconnect.promo.link.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.json.WireName;
import io.fitconnect.promo.link.Offers;
import io.fitconnect.promo.person.Purpose;
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
        jdbc.sql("""
            insert into offer (id, athlete_id, product_id, purpose)
            values (:id, :athlete, :product, :purpose)\
            """)
                .param("id", offer.id())
                .param("athlete", offer.athlete())
                .param("product", offer.productId())
                .param("purpose", offer.purpose().word())
                .update();
    }

    @Override
    public Optional<Offer> find(UUID offer) {
        return jdbc.sql("select * from offer where id = :id")
                .param("id", offer)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<Offer> findFollowed(UUID athlete, String productId, Instant since) {
        return jdbc.sql("""
            select * from offer
            where athlete_id = :athlete and product_id = :product
              and coalesce(last_followed_at, followed_at) > :since
            order by coalesce(last_followed_at, followed_at) desc limit 1\
            """)
                .param("athlete", athlete)
                .param("product", productId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public boolean noteFollowed(UUID offer, Instant now) {
        return update("""
            update offer set followed_at = :now, last_followed_at = :now
            where id = :id and followed_at is null\
            """, offer, now) == 1 || noteAgain(offer, now);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from offer where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    /** That it was not the first time. */
    private boolean noteAgain(UUID offer, Instant now) {
        update("update offer set last_followed_at = :now where id = :id", offer, now);
        return false;
    }

    private int update(String sql, UUID offer, Instant now) {
        return jdbc.sql(sql)
                .param("id", offer)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("athlete_id", UUID.class),
                row.getString("product_id"),
                WireName.find(Purpose.class, row.getString("purpose")).orElseThrow());
    }
}
