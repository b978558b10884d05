@NullMarked
package io.fitconnect.auth.origin;

import org.jspecify.annotations.NullMarked;
