/** What every page shares: local addresses, headers. */
@NullMarked
package io.fitconnect.shop.page;

import org.jspecify.annotations.NullMarked;
