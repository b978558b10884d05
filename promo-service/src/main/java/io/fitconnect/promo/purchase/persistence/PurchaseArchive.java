package io.fitconnect.promo.purchase.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The purchases in the archive of an athlete's data. */
@Repository
class PurchaseArchive implements AthleteArchive {

    private final ArchiveRows rows;

    PurchaseArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("purchases.json", rows.of("purchase", athlete, "shop", "order_id", "product_id"));
    }
}
