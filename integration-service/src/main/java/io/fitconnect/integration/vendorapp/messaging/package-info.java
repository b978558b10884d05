/** Follows the apps of vendors. */
@NullMarked
package io.fitconnect.integration.vendorapp.messaging;

import org.jspecify.annotations.NullMarked;
