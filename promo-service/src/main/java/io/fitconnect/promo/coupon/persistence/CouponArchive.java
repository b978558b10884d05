package io.fitconnect.promo.coupon.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The redeemed coupons in the archive of an athlete's data. */
@Repository
class CouponArchive implements AthleteArchive {

    private static final ArchiveTable REDEMPTIONS = new ArchiveTable(
            "coupon_redemption",
            List.of("client_id", "order_id", "discount_cents", "redeemed_at"),
            "athlete_id",
            List.of("redeemed_at", "code_digest"));

    private final ArchiveRows rows;

    CouponArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("coupon-redemptions.json", rows.of(REDEMPTIONS, athlete));
    }
}
