/**
 * The gateway: routes, token check, limits, header hygiene. It keeps no state that must survive it and knows no
 * word of the domain. The frame is Spring Cloud Gateway (routes and global filters); the filters on the hot path are
 * our own, because the cost of a request is what this part is measured by.
 */
@NullMarked
package io.fitconnect.gateway;

import org.jspecify.annotations.NullMarked;
