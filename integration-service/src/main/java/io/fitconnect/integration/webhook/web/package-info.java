/** Where a vendor manages endpoints, reads deliveries and has them sent again. */
@NullMarked
package io.fitconnect.integration.webhook.web;

import org.jspecify.annotations.NullMarked;
