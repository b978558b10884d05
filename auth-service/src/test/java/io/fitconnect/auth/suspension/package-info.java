@NullMarked
package io.fitconnect.auth.suspension;

import org.jspecify.annotations.NullMarked;
