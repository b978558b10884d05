package io.fitconnect.shop.catalogue;

/** An item and how many pieces of it are available. */
public record StockedItem(Item item, int available) {}
