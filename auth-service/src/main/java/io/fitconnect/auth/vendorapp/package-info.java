/**
 * Vendors' applications: a tracker vendor registers one, becomes its owner, and gets a client id and a secret that is shown
 * once. An application may push recordings and nothing else, and only with an athlete's consent. Owns {@code vendor_app}.
 */
@NullMarked
package io.fitconnect.auth.vendorapp;

import org.jspecify.annotations.NullMarked;
