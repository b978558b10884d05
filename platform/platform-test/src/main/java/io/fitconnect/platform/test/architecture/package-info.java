/**
 * The rules of the house about the inside of a service, each a named {@link Rule}, each a {@link Check} that knows its
 * subjects and what is wrong with them. A check without subjects proves nothing and therefore fails, unless the
 * service declares that it has none.
 */
@NullMarked
package io.fitconnect.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
