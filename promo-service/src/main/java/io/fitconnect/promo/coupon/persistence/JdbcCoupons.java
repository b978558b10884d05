package io.fitconnect.promo.coupon.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.promo.coupon.Basket;
import io.fitconnect.promo.coupon.CouponCode;
import io.fitconnect.promo.coupon.CouponSeries;
import io.fitconnect.promo.coupon.Coupons;
import io.fitconnect.promo.coupon.Discount;
import io.fitconnect.promo.coupon.Redemption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coupons in the tables {@code coupon_series}, {@code coupon} and {@code coupon_redemption}. */
@Repository
class JdbcCoupons implements Coupons, AthleteData {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCoupons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void put(CouponSeries series) {
        Discount.@Nullable Percent percent = series.discount() instanceof Discount.Percent share ? share : null;
        Discount.@Nullable Amount amount = series.discount() instanceof Discount.Amount sum ? sum : null;
        jdbc.sql("""
            insert into coupon_series (id, name, percent, cents, currency, least_cents, valid_from, valid_until,
                per_person, stackable, maker_id, approved, stopped)
            values (:id, :name, :percent, :cents, :currency, :leastCents, :from, :until, :perPerson,
                :stackable, :maker, :approved, :stopped)
            on conflict (id) do update set approved = excluded.approved, stopped = excluded.stopped""")
                .param("id", series.id())
                .param("name", series.name())
                .param("percent", percent == null ? null : percent.percent())
                .param("cents", amount == null ? null : amount.cents())
                .param("currency", series.discount().currency().orElse(null))
                .param("leastCents", series.leastCents())
                .param("from", series.from().atOffset(ZoneOffset.UTC))
                .param("until", series.until().atOffset(ZoneOffset.UTC))
                .param("perPerson", series.perPerson())
                .param("stackable", series.isStackable())
                .param("maker", series.maker())
                .param("approved", series.isApproved())
                .param("stopped", series.isStopped())
                .update();
    }

    @Override
    public Optional<CouponSeries> find(UUID series) {
        return jdbc.sql("select * from coupon_series where id = :id")
                .param("id", series)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<CouponSeries> list(Optional<UUID> behind, int limit) {
        String where = behind.isPresent() ? "where id < :behind " : "";
        JdbcClient.StatementSpec statement = jdbc.sql(
                        "select * from coupon_series " + where + "order by id desc limit :limit")
                .param("limit", limit);
        return behind.map(id -> statement.param("behind", id))
                .orElse(statement)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void issue(UUID series, Collection<CouponCode> codes) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (CouponCode code : codes) {
            jdbc.sql("insert into coupon (code_digest, series_id, issued_at) values (:digest, :series, :now)")
                    .param("digest", digest(code))
                    .param("series", series)
                    .param("now", now)
                    .update();
        }
    }

    @Override
    public Optional<CouponSeries> findSeries(CouponCode code) {
        return jdbc.sql("select series_id from coupon where code_digest = :digest")
                .param("digest", digest(code))
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    @Override
    public int countRedeemed(UUID series, UUID customer) {
        return jdbc.sql("select count(*) from coupon_redemption where athlete_id = :customer and series_id = :series")
                .param("customer", customer)
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Basket.Used> listUsed(String client, String order) {
        return jdbc.sql("""
            select stackable, discount_cents from coupon_redemption
            where client_id = :client and order_id = :order order by redeemed_at""")
                .param("client", client)
                .param("order", order)
                .query((row, number) -> new Basket.Used(row.getBoolean("stackable"), row.getLong("discount_cents")))
                .list();
    }

    @Override
    public boolean redeem(Redemption redemption) {
        return jdbc.sql("""
            insert into coupon_redemption (code_digest, series_id, client_id, order_id, athlete_id,
                discount_cents, stackable, redeemed_at)
            values (:digest, :series, :client, :order, :customer, :cents, :stackable, :now)
            on conflict (code_digest) do nothing""")
                        .param("digest", digest(redemption.code()))
                        .param("series", redemption.series())
                        .param("client", redemption.order().client())
                        .param("order", redemption.order().id())
                        .param("customer", redemption.order().customer())
                        .param("cents", redemption.discountCents())
                        .param("stackable", redemption.isStackable())
                        .param("now", redemption.redeemedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public int release(String client, String order) {
        return jdbc.sql("delete from coupon_redemption where client_id = :client and order_id = :order")
                .param("client", client)
                .param("order", order)
                .update();
    }

    /** A code stays redeemed, and a series made; by whom is forgotten. */
    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("update coupon_redemption set athlete_id = null where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
        jdbc.sql("update coupon_series set maker_id = null where maker_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private static CouponSeries read(ResultSet row) throws SQLException {
        return new CouponSeries(
                row.getObject("id", UUID.class),
                row.getString("name"),
                discount(row),
                row.getLong("least_cents"),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                row.getInt("per_person"),
                row.getBoolean("stackable"),
                row.getObject("maker_id", UUID.class),
                row.getBoolean("approved"),
                row.getBoolean("stopped"));
    }

    private static Discount discount(ResultSet row) throws SQLException {
        @Nullable Integer percent = row.getObject("percent", Integer.class);
        Optional<String> currency = Optional.ofNullable(row.getString("currency"));
        return percent == null
                ? new Discount.Amount(row.getLong("cents"), currency)
                : new Discount.Percent(percent, currency);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static byte[] digest(CouponCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
