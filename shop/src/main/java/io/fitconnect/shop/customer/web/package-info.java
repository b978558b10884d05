/** Signing in and out through the provider, and what a page knows of its visitor. */
@NullMarked
package io.fitconnect.shop.customer.web;

import org.jspecify.annotations.NullMarked;
