package io.fitconnect.integration.vendorapp;

import java.util.UUID;

/**
 * An app of a vendor.
 *
 * @param version grows with every change that is announced
 */
public record VendorApp(String clientId, UUID owner, long version) {}
