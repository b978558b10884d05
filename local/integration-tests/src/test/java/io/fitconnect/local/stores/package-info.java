/** Tests of the stores: the integration tests start real ones on free ports in a temporary folder. */
@NullMarked
package io.fitconnect.local.stores;

import org.jspecify.annotations.NullMarked;
