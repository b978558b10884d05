package io.fitconnect.shop.order;

import jakarta.persistence.Embeddable;

/** Who gets the parcel, where, and at which address they hear of it. */
@Embeddable
public record Delivery(String email, String recipient, String street, String postcode, String city, String country) {}
