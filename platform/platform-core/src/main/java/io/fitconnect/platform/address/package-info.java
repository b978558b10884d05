/** Secret addresses: who has one needs no other key. */
@NullMarked
package io.fitconnect.platform.address;

import org.jspecify.annotations.NullMarked;
