/**
 * Whose the apps of vendors are, as auth-service announces it. An app speaks for itself with a token of its own; its owner speaks for
 * it in the house's own clients.
 */
@NullMarked
package io.fitconnect.integration.vendorapp;

import org.jspecify.annotations.NullMarked;
