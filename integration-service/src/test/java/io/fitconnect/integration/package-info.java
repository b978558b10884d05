/** Tests of the service as a whole, and what its tests share. */
@NullMarked
package io.fitconnect.integration;

import org.jspecify.annotations.NullMarked;
