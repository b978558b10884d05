@NullMarked
package io.fitconnect.auth.logout;

import org.jspecify.annotations.NullMarked;
