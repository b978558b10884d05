/** What tests use to be a browser, an application, and the hands of the clock. */
@NullMarked
package io.fitconnect.auth.testing;

import org.jspecify.annotations.NullMarked;
