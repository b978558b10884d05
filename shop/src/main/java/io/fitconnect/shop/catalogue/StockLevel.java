package io.fitconnect.shop.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many pieces of an item can still be sold. */
@Entity
@Table(name = "stock")
@SuppressWarnings("NullAway.Init")
class StockLevel {

    @Id
    private String sku;

    private int available;

    protected StockLevel() {
        // for JPA
    }

    String sku() {
        return sku;
    }

    int available() {
        return available;
    }
}
