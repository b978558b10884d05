@NullMarked
package io.fitconnect.auth.testing;

import org.jspecify.annotations.NullMarked;
