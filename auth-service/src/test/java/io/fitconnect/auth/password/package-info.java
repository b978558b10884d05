@NullMarked
package io.fitconnect.auth.password;

import org.jspecify.annotations.NullMarked;
