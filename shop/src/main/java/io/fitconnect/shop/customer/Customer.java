package io.fitconnect.shop.customer;

/**
 * A signed-in person as the provider describes them; the shop keeps none of it but the subject.
 *
 * @param subject the account's id at the provider
 */
public record Customer(String subject, String name, String email) {}
